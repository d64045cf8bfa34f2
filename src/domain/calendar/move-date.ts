import type { CalendarDate } from '../ids.ts';
import { addDays, calendarDate, dateOfDay, dayOf } from './civil-date.ts';

/** Beyond some two thousand years a delay is a mistake, and no date comes of it. */
const DAYS_MAX = 800_000;

const DAYS = { days: 1, weeks: 7 } as const;
const MONTHS = { months: 1, years: 12 } as const;

/**
 * The date so many days, weeks, months or years later, or earlier when negative. A delay in months or
 * years ends on the day of the same number, else on the last of the month (code de procédure civile,
 * art. 641). Null when the count is not whole, or carries beyond any contract.
 */
export function moveDate(
  date: CalendarDate,
  count: number,
  unit: 'days' | 'weeks' | 'months' | 'years',
): CalendarDate | null {
  if (!Number.isInteger(count) || Math.abs(count) > DAYS_MAX) return null;
  if (unit === 'days' || unit === 'weeks') {
    const days = count * DAYS[unit];
    return Math.abs(days) > DAYS_MAX ? null : addDays(date, days);
  }
  const months = count * MONTHS[unit];
  if (Math.abs(months) * 31 > DAYS_MAX) return null;
  return sameDay(date, months);
}

function sameDay(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = calendarDate(year, month + months + 1, 0);
  const wanted = calendarDate(year, month + months, day);
  return dateOfDay(Math.min(dayOf(wanted), dayOf(last)));
}
