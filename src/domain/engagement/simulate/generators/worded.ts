import type { Random } from '../random.ts';

/** A reason; empty now and then, which is refused. */
export function worded(random: Random): string {
  return random.chance(0.05) ? '' : 'reason';
}
