import { deadlines } from '../deadlines.ts';
import type { EngagementState } from '../state.ts';
import { tasks } from '../tasks.ts';

/*
 * What is read in a state over and over: the invariants read it after a step, and whoever takes the
 * next step reads it again. A state never changes, so that once is enough.
 */

/** `deadlines`, remembered for the last state. */
export const deadlinesIn = ofLastState(deadlines);

/** `tasks`, remembered for the last state. */
export const tasksIn = ofLastState(tasks);

function ofLastState<T>(read: (state: EngagementState) => T): (state: EngagementState) => T {
  let last: { readonly state: EngagementState; readonly found: T } | null = null;
  return (state) => {
    if (last?.state !== state) last = { state, found: read(state) };
    return last.found;
  };
}
