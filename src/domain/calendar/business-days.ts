import type { CalendarDate, Instant } from '../ids.ts';
import { addDays, weekdayOf, yearOf } from './civil-date.ts';
import { publicHolidays, type Territory } from './holidays.ts';
import { endOfDay, parisDate } from './paris-time.ts';

/** More than any delay of the procedure; a larger count is a mistake that would only burn time. */
const MOST_DAYS = 10_000;

/** Monday to Friday, public holidays excepted (process 4.3: "jours ouvrés"). */
export function isBusinessDay(date: CalendarDate, territory: Territory = {}): boolean {
  return weekdayOf(date) <= 5 && !holidaysOf(yearOf(date), territory).has(date);
}

/** Public holidays that were asked for, by year: a delay looks at every day of it, and they never change. */
const KNOWN = {
  everywhere: new Map<number, ReadonlySet<string>>(),
  alsaceMoselle: new Map<number, ReadonlySet<string>>(),
};

function holidaysOf(year: number, territory: Territory): ReadonlySet<string> {
  const known = territory.alsaceMoselle === true ? KNOWN.alsaceMoselle : KNOWN.everywhere;
  const before = known.get(year);
  if (before !== undefined) return before;
  const dates = new Set(publicHolidays(year, territory).map(({ date }) => date));
  known.set(year, dates);
  return dates;
}

/**
 * The business day that comes `count` business days after a date, which itself does not count (code de
 * procédure civile, art. 641); before it when negative. With 0: the date itself if it is one, else the
 * next (art. 642). Throws for a count that is not whole or beyond 10,000.
 */
export function addBusinessDays(date: CalendarDate, count: number, territory: Territory = {}): CalendarDate {
  if (!Number.isInteger(count) || Math.abs(count) > MOST_DAYS)
    throw new RangeError('a whole number of days is expected');
  const step = count < 0 ? -1 : 1;
  let day = date;
  let left = Math.abs(count);
  if (left === 0) while (!isBusinessDay(day, territory)) day = addDays(day, 1);
  while (left > 0) {
    day = addDays(day, step);
    if (isBusinessDay(day, territory)) left -= 1;
  }
  return day;
}

/** How many business days lie after `from` and up to `to`, itself included: negative when `to` is earlier. The inverse of `addBusinessDays` between business days. */
export function countBusinessDays(from: CalendarDate, to: CalendarDate, territory: Territory = {}): number {
  if (to < from) return -countBusinessDays(to, from, territory);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isBusinessDay(day, territory)) count += 1;
  return count;
}

/** The instant at which a delay of so many business days expires: the end, in Paris, of the last of them. */
export function endOfBusinessDelay(start: Instant, count: number, territory: Territory = {}): Instant {
  return endOfDay(addBusinessDays(parisDate(start), count, territory));
}
