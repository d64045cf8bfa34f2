import type { CalendarDate, Instant } from '../ids.ts';
import { addBusinessDays, countBusinessDays, endOfBusinessDelay } from './business-days.ts';
import { addDays, calendarDate, dayOf, yearOf } from './civil-date.ts';
import type { Territory } from './holidays.ts';
import { toInstant, toMs } from './instant.ts';
import { atParis, endOfDay, parisDate } from './paris-time.ts';

/**
 * A length of time as the procedure writes it. Business days are those of the French calendar; days
 * and months are counted by the calendar; all three end with the day, in Paris. `ms` is for
 * scenarios that play months in seconds.
 */
export type Delay =
  | { readonly businessDays: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly ms: number };

/** A stretch during which delays do not run. Lists of them are in order, and do not overlap. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant;
}

/** Reminders arrive when people begin their day. */
const MORNING_MS = 9 * 60 * 60 * 1000;

/** Each unit's longest delay: ten years, longer than any programme, and well inside what dates can say. */
const LONGEST = { businessDays: 2_550, days: 3_660, months: 120, ms: 10 * 366 * 24 * 60 * 60 * 1000 } as const;

/** Whether a value from outside is a delay: one unit, a whole number from 1 to ten years. */
export function isDelay(value: unknown): value is Delay {
  if (typeof value !== 'object' || value === null) return false;
  const [entry, ...more] = Object.entries(value);
  if (entry === undefined || more.length > 0) return false;
  const [unit, count] = entry;
  if (!Object.hasOwn(LONGEST, unit) || !Number.isSafeInteger(count)) return false;
  return count >= 1 && count <= LONGEST[unit as keyof typeof LONGEST];
}

/**
 * When a delay that began at `start` ends, the pauses since then left out: paused business days for a
 * delay in business days, paused calendar days for one in days or months. A pause that begins once the
 * delay is over changes nothing.
 */
export function endOfDelay(
  start: Instant,
  delay: Delay,
  pauses: readonly Pause[] = [],
  territory: Territory = {},
): Instant {
  return toInstant(endWith(start, delay, pausesWithin(start, delay, pauses, territory), territory));
}

/**
 * When `percent` of a delay has run: for business days, the morning of the business day that reaches
 * it; otherwise that share of the time between its start and its end.
 */
export function shareOfDelay(
  start: Instant,
  delay: Delay,
  percent: number,
  pauses: readonly Pause[] = [],
  territory: Territory = {},
): Instant {
  const within = pausesWithin(start, delay, pauses, territory);
  const end = endWith(start, delay, within, territory);
  if ('businessDays' in delay) {
    const days = Math.ceil((delay.businessDays * percent) / 100) + pausedBusinessDays(within, start, territory);
    const morning = atParis(addBusinessDays(parisDate(start), days, territory), MORNING_MS);
    if (morning > start && toMs(morning) < end) return morning;
  }
  const startMs = toMs(start);
  return toInstant(startMs + Math.floor(((end - startMs) * percent) / 100));
}

/** The same day of a later month, or that month's last day when it is shorter (code de procédure civile, art. 641). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(5, 7)) + months;
  const lastDay = Number(calendarDate(yearOf(date), month + 1, 0).slice(8));
  return calendarDate(yearOf(date), month, Math.min(Number(date.slice(8)), lastDay));
}

/** In milliseconds since 1970. */
function endWith(start: Instant, delay: Delay, pauses: readonly Pause[], territory: Territory): number {
  if ('ms' in delay) {
    return toMs(start) + delay.ms + sum(pauses, (pause) => toMs(pause.to) - toMs(begun(pause, start)));
  }
  if ('businessDays' in delay) {
    const days = delay.businessDays + pausedBusinessDays(pauses, start, territory);
    return toMs(endOfBusinessDelay(start, days, territory));
  }
  const first = parisDate(start);
  const last = 'days' in delay ? addDays(first, delay.days) : addMonths(first, delay.months);
  const paused = sum(pauses, (pause) => dayOf(parisDate(pause.to)) - dayOf(parisDate(begun(pause, start))));
  return toMs(endOfDay(addDays(last, paused)));
}

/** The pauses that begin before the delay is over, in their order. */
function pausesWithin(start: Instant, delay: Delay, pauses: readonly Pause[], territory: Territory): readonly Pause[] {
  const within: Pause[] = [];
  for (const pause of pauses) {
    if (pause.to <= start) continue;
    if (toMs(pause.from) >= endWith(start, delay, within, territory)) break;
    within.push(pause);
  }
  return within;
}

function pausedBusinessDays(pauses: readonly Pause[], start: Instant, territory: Territory): number {
  return sum(pauses, (pause) => countBusinessDays(parisDate(begun(pause, start)), parisDate(pause.to), territory));
}

/** A pause counts from the beginning of the delay at the earliest. */
function begun(pause: Pause, start: Instant): Instant {
  return pause.from > start ? pause.from : start;
}

function sum(pauses: readonly Pause[], length: (pause: Pause) => number): number {
  return pauses.reduce((total, pause) => total + length(pause), 0);
}
