import type { CalendarDate, Instant } from '../domain/ids.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The calendar date that an instant is in Paris, for the date printed on a text. By the rule of
 * directive 2000/84/EC (summer time from the last Sunday of March to the last Sunday of October, both
 * at 01:00 UTC), not by the platform's zone data, which differ between builds.
 */
export function documentDate(at: Instant): CalendarDate {
  const utc = Date.parse(at);
  const year = new Date(utc).getUTCFullYear();
  const isSummer = utc >= lastSundayAtOne(year, 2) && utc < lastSundayAtOne(year, 9);
  const paris = utc + (isSummer ? 2 : 1) * HOUR_MS;
  return new Date(paris).toISOString().slice(0, 10) as CalendarDate;
}

/** @param month - from 0; March and October have 31 days */
function lastSundayAtOne(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * DAY_MS;
}
