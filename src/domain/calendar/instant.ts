import type { Instant } from '../ids.ts';

/** Milliseconds since 1970-01-01T00:00Z. Refuses (throws on) a text that is no instant: instants are made here or checked at the door. */
export function toMs(instant: Instant): number {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new RangeError('not an instant: ISO 8601 in UTC is expected');
  return ms;
}

/** The instant so many milliseconds after 1970-01-01T00:00Z, as ISO 8601 in UTC with milliseconds. */
export function toInstant(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}

/** The instant `ms` milliseconds later. */
export function plusMs(instant: Instant, ms: number): Instant {
  return toInstant(toMs(instant) + ms);
}
