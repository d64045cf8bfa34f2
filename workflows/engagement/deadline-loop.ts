import { condition } from '@temporalio/workflow';
import { type Deadline, deadlines } from '../../src/domain/engagement/deadlines.ts';
import type { EngagementState } from '../../src/domain/engagement/state.ts';
import { now } from './clock.ts';
import type { EngagementRun } from './engagement-run.ts';
import { MILESTONE_GRACE_MS } from './limits.ts';

interface Due {
  readonly id: string;
  readonly at: number;
}

/**
 * Lets time act on the engagement, with one timer at a time, for the earliest deadline. A deadline
 * that moved later leaves its timer alone: it fires, and the loop looks again (cancelling and
 * starting would cost two events at each turn). Only an earlier deadline replaces the timer.
 */
export async function deadlineLoop(run: EngagementRun): Promise<never> {
  const earliest = earliestOf(run);
  for (;;) {
    const due = earliest();
    if (due === null) {
      await condition(() => earliest() !== null);
      continue;
    }
    const wait = due.at - Date.now();
    if (wait <= 0) {
      const before = run.state;
      run.recordSystem({ type: 'pass-deadline', deadline: due.id }, 'deadline', now());
      // A deadline without effect would be due for ever.
      if (run.state === before) await condition(() => run.state !== before);
      continue;
    }
    await condition(() => (earliest()?.at ?? Number.POSITIVE_INFINITY) < due.at, wait);
  }
}

/** The earliest deadline, computed once per state: conditions ask at every turn of the workflow. */
function earliestOf(run: EngagementRun): () => Due | null {
  let seen: EngagementState | null = null;
  let due: Due | null = null;
  return () => {
    if (run.state !== seen) {
      seen = run.state;
      due = seen === null ? null : deadlines(seen).map(ownDue).reduce<Due | null>(earlier, null);
    }
    return due;
  };
}

/** Milestones have workflows of their own, which report in time; one that is lost is stood in for. */
function ownDue({ id, at, kind }: Deadline): Due {
  const isWatched = kind === 'milestone' || kind === 'gate';
  return { id, at: Date.parse(at) + (isWatched ? MILESTONE_GRACE_MS : 0) };
}

/** Of two that are due together, the one that came first. */
function earlier(first: Due | null, other: Due): Due {
  return first === null || other.at < first.at ? other : first;
}
