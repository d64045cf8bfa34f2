import { type Deadline, deadlines } from '../deadlines.ts';
import type { EngagementState } from '../state.ts';

const KNOWN = new WeakMap<EngagementState, readonly Deadline[]>();

/** `deadlines` of a state, counted once: a run looks at them at every step, and a state never changes. */
export function deadlinesOf(state: EngagementState): readonly Deadline[] {
  const before = KNOWN.get(state);
  if (before !== undefined) return before;
  const counted = deadlines(state);
  KNOWN.set(state, counted);
  return counted;
}
