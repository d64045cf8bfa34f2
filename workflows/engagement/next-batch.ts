import { evolve } from '../../src/domain/engagement/evolve.ts';
import { project } from '../../src/domain/engagement/project.ts';
import type { EngagementState } from '../../src/domain/engagement/state.ts';
import { type Standing, standingAfter } from '../../src/domain/monitoring/facts/standing.ts';
import type { CommitBatch } from '../../src/protocol/activities.ts';
import type { LedgerEntry, PendingStep } from '../../src/protocol/engagement-run.ts';
import { charactersOf, type EngagementRun } from './engagement-run.ts';
import { BATCH_CHARACTERS, BATCH_STEPS } from './limits.ts';

export interface NextBatch {
  readonly steps: readonly PendingStep[];
  /** After the batch's last event. */
  readonly state: EngagementState;
  readonly batch: CommitBatch;
}

/** All pending decisions as one batch for the journal; the first of them when there are too many for one payload. */
export function nextBatch(run: EngagementRun): NextBatch {
  const steps = take(run.pending);
  const events = steps.flatMap((step) => step.events);
  let state: EngagementState | null = run.committed;
  const standings: Standing[] = [];
  for (const recorded of events) {
    state = evolve(state, recorded);
    standings.push(standingAfter(recorded.event, state));
  }
  if (state === null) throw new Error('There is nothing to commit before the application');
  const { engagement, clauses, tasks } = project(state);
  return {
    steps,
    state,
    batch: {
      engagement: run.engagement,
      previous: run.head,
      events,
      standings,
      commands: steps.map((step) => step.entry).filter((entry): entry is LedgerEntry => entry !== null),
      readModel: { engagement, clauses: clauses.filter((clause) => clause.changedSeq > run.head.seq), tasks },
    },
  };
}

function take(pending: readonly PendingStep[]): readonly PendingStep[] {
  let characters = 0;
  const over = pending.findIndex((step, index) => {
    characters += charactersOf(step);
    return index > 0 && (index >= BATCH_STEPS || characters > BATCH_CHARACTERS);
  });
  return over === -1 ? [...pending] : pending.slice(0, over);
}
