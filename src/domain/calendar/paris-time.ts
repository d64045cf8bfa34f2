import type { CalendarDate, Instant } from '../ids.ts';
import { calendarDate, dateOfDay, dayOf, weekdayOf } from './civil-date.ts';
import { toInstant, toMs } from './instant.ts';

/*
 * Paris time by the rule in force, in code: the time-zone data of one Node build differ from
 * another's, and a workflow that replays must find the same instant. This is version 1 of the rule.
 * When the law changes, the new rule goes beside it, under a new `rulesVersion` of engagements: an
 * old history keeps the instants that it was told.
 */

/** Directive 2000/84/EC; France has kept these very days since 1996. */
const FIRST_YEAR = 1996;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Hours that Paris is ahead of UTC at an instant: 2 from the last Sunday of March to the last Sunday of October, both at 01:00 UTC; else 1. Throws before 1996. */
export function parisOffsetHours(instant: Instant): 1 | 2 {
  return offsetAt(toMs(instant));
}

/** The date in Paris at an instant. */
export function parisDate(instant: Instant): CalendarDate {
  const ms = toMs(instant);
  return dateOfDay(Math.floor((ms + offsetAt(ms) * HOUR_MS) / DAY_MS));
}

/** The instant at which a day begins in Paris. */
export function startOfDay(date: CalendarDate): Instant {
  return atParis(date, 0);
}

/** The instant at which a day ends in Paris, 24:00: a delay expires then (code de procédure civile, art. 642). */
export function endOfDay(date: CalendarDate): Instant {
  return startOfDay(dateOfDay(dayOf(date) + 1));
}

/**
 * The instant of a time of day in Paris, in milliseconds after 00:00. Of a time that clocks show twice
 * (last Sunday of October, from 02:00 to 03:00) the first; for one that they skip (last Sunday of
 * March) the instant an hour later.
 */
export function atParis(date: CalendarDate, msOfDay: number): Instant {
  const local = dayOf(date) * DAY_MS + msOfDay;
  const summer = local - 2 * HOUR_MS;
  if (offsetAt(summer) === 2) return toInstant(summer);
  return toInstant(local - HOUR_MS);
}

function offsetAt(ms: number): 1 | 2 {
  const year = new Date(ms).getUTCFullYear();
  if (year < FIRST_YEAR) throw new RangeError(`Paris time is known here from ${FIRST_YEAR}`);
  return ms >= change(year, 3) && ms < change(year, 10) ? 2 : 1;
}

/** The last Sunday of a month of 31 days, 01:00 UTC. */
function change(year: number, month: 3 | 10): number {
  const last = calendarDate(year, month, 31);
  const sunday = dayOf(last) - (weekdayOf(last) % 7);
  return sunday * DAY_MS + HOUR_MS;
}
