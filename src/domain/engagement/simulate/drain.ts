import { WHILE_TALKS_LAST } from '../acts/stages.ts';
import { deadlinesIn } from '../explore/seen-in.ts';
import { SIGNED_STAGES } from '../state.ts';
import type { Run } from './run.ts';

/** Reminders, delays and what follows them, on every clock that an engagement can have at once. */
const MOST_EFFECTS = 80;

/**
 * Nobody does anything any more: time alone must bring the talks to an end, since every engagement
 * that was opened has a longstop (invariant 7: every round ends by a result or by a deadline).
 */
export function drain(run: Run): void {
  for (let effect = 0; effect < MOST_EFFECTS && run.breach === null; effect += 1) {
    const next = deadlinesIn(run.world.state)[0];
    if (next === undefined) break;
    run.wait(next.at);
    if (!run.reports({ type: 'pass-deadline', deadline: next.id })) {
      run.breach = { invariant: '7', sentence: `the deadline ${next.id} is due and has no effect` };
    }
  }
  const { stage } = run.world.state;
  if (
    run.breach === null &&
    stage !== 'selected' &&
    WHILE_TALKS_LAST.includes(stage) &&
    !SIGNED_STAGES.includes(stage)
  ) {
    run.breach = { invariant: '7', sentence: `nothing ends an engagement that stays ${stage} for ever` };
  }
}
