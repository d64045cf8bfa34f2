import type { Instant } from '../domain/ids.ts';

/** A row's time as the domain writes it: ISO 8601 in UTC with milliseconds. */
export function toInstant(date: Date): Instant {
  return date.toISOString() as Instant;
}

export function toInstantOrNull(date: Date | null): Instant | null {
  return date === null ? null : toInstant(date);
}
