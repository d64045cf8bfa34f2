import type { Instant } from '../../src/domain/ids.ts';

/** The engine's time: Temporal's own, the same on every replay. No worker's clock can move a deadline. */
export function now(): Instant {
  return new Date().toISOString() as Instant;
}
