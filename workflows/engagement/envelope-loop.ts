import {
  condition,
  defineSignal,
  getExternalWorkflowHandle,
  ParentClosePolicy,
  startChild,
} from '@temporalio/workflow';
import { openRound, type SignatoryDeadline, signatoryDeadlines } from '../../src/domain/engagement/signature-round.ts';
import type { EngagementState } from '../../src/domain/engagement/state.ts';
import type { EnvelopeSchedule } from '../../src/protocol/envelope.ts';
import { ENVELOPE_SCHEDULE_SIGNAL, ENVELOPE_WORKFLOW, envelopeWorkflowId } from '../../src/protocol/temporal-names.ts';
import type { EngagementRun } from './engagement-run.ts';

const scheduleSignal = defineSignal<[EnvelopeSchedule]>(ENVELOPE_SCHEDULE_SIGNAL);

/** What the journal wants watched: its last entry, the open round, if one is, and its deadlines. */
interface Wanted {
  readonly seq: number;
  readonly round: number | null;
  readonly deadlines: readonly SignatoryDeadline[];
}

const NOTHING: Wanted = { seq: 0, round: null, deadlines: [] };

/**
 * Keeps one child workflow per round of signatures in step with the journal: starts it, tells it of
 * each change, closes it. Reads committed states only, so that no envelope watches what the journal
 * does not hold. Engagements whose policy knows no rounds never get here.
 */
export async function envelopeLoop(run: EngagementRun): Promise<never> {
  const wanted = wantedOf(run);
  for (;;) {
    await condition(() => nextSchedule(run.envelope, wanted()) !== null);
    const schedule = nextSchedule(run.envelope, wanted());
    if (schedule === null) continue;
    if (run.envelope?.round !== schedule.round) await start(run, schedule);
    else await tell(run, schedule);
    run.envelope = schedule.closed ? null : schedule;
  }
}

/** The schedule that the envelope lacks: of its own round first, which is closed before another begins. Null when it knows all. */
function nextSchedule(known: EnvelopeSchedule | null, wanted: Wanted): EnvelopeSchedule | null {
  const { seq: version, round, deadlines } = wanted;
  if (known !== null && known.round !== round) return { version, round: known.round, deadlines: [], closed: true };
  if (round === null || (known !== null && !isNews(known, wanted))) return null;
  return { version, round, deadlines, closed: false };
}

/** A deadline that comes, or one that goes without having fallen due: what an envelope reported itself it need not be told. */
function isNews(known: EnvelopeSchedule, wanted: Wanted): boolean {
  const now = Date.now();
  const isIn = (list: readonly SignatoryDeadline[], { person, percent, at }: SignatoryDeadline) =>
    list.some((each) => each.person === person && each.percent === percent && each.at === at);
  const comes = wanted.deadlines.some((deadline) => !isIn(known.deadlines, deadline));
  return (
    comes || known.deadlines.some((deadline) => Date.parse(deadline.at) > now && !isIn(wanted.deadlines, deadline))
  );
}

async function start(run: EngagementRun, schedule: EnvelopeSchedule): Promise<void> {
  const { engagement } = run;
  try {
    await startChild(ENVELOPE_WORKFLOW, {
      workflowId: envelopeWorkflowId(engagement, schedule.round),
      args: [{ engagement, schedule }],
      // It outlives a run that continues as new, and ends when it is told to.
      parentClosePolicy: ParentClosePolicy.ABANDON,
    });
  } catch (error) {
    // The run before had started it, and was left before it knew.
    if (!(error instanceof Error) || error.name !== 'WorkflowExecutionAlreadyStartedError') throw error;
    await tell(run, schedule);
  }
}

/** An envelope that is gone is not mourned: the round's own deadline is the engagement's. */
async function tell({ engagement }: EngagementRun, schedule: EnvelopeSchedule): Promise<void> {
  const handle = getExternalWorkflowHandle(envelopeWorkflowId(engagement, schedule.round));
  await handle.signal(scheduleSignal, schedule).catch(() => undefined);
}

/** Computed once per state: conditions ask at every turn of the workflow. */
function wantedOf(run: EngagementRun): () => Wanted {
  let seen: EngagementState | null = null;
  let wanted = NOTHING;
  return () => {
    const { committed } = run;
    if (committed !== null && committed !== seen) {
      seen = committed;
      wanted = {
        seq: committed.seq,
        round: openRound(committed)?.number ?? null,
        deadlines: signatoryDeadlines(committed),
      };
    }
    return wanted;
  };
}
