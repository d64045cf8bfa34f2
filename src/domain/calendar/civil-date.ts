import type { CalendarDate } from '../ids.ts';

const DAY_MS = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text from outside is a date of the calendar, `YYYY-MM-DD`: 30 February is not. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !FORM.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** The date of a year, a month (1 to 12) and a day. Days run over into the months around: day 0 is the last of the month before. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return dateOfDay(Math.floor(Date.UTC(year, month - 1, day) / DAY_MS));
}

/** Days since 1970-01-01, without zone or summer time: dates are counted, not measured. Throws for what is no date. */
export function dayOf(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError('not a calendar date: YYYY-MM-DD is expected');
  return Date.parse(`${date}T00:00:00.000Z`) / DAY_MS;
}

/** The date so many days after 1970-01-01. */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}

/** The date so many days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDay(dayOf(date) + days);
}

/** ISO 8601 weekday: 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: CalendarDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dayOf(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}
