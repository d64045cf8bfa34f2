import { toInstant } from '../db/instant.ts';
import { parisDate } from '../domain/calendar/paris-time.ts';
import type { CalendarDate } from '../domain/ids.ts';

/** The day in Paris now: what people mean by a date. */
export function today(): CalendarDate {
  return parisDate(toInstant(new Date()));
}
