import { condition, defineSignal } from '@temporalio/workflow';
import { openRound, type SignatoryDeadline, signatoryDeadlines } from '../../src/domain/engagement/signature-round.ts';
import type { EngagementId } from '../../src/domain/ids.ts';
import type { EnvelopeSchedule } from '../../src/protocol/envelope.ts';
import { ENVELOPE_SCHEDULE_SIGNAL, ENVELOPE_WORKFLOW, envelopeWorkflowId } from '../../src/protocol/temporal-names.ts';
import { type Child, isNews, perState, startChildOn, tellChild } from './children.ts';
import type { EngagementRun } from './engagement-run.ts';

const scheduleSignal = defineSignal<[EnvelopeSchedule]>(ENVELOPE_SCHEDULE_SIGNAL);

/** What the journal wants watched: its last entry, the open round, if one is, and its deadlines. */
interface Wanted {
  readonly seq: number;
  readonly round: number | null;
  readonly deadlines: readonly SignatoryDeadline[];
}

/**
 * Keeps one child workflow per round of signatures in step with the journal: starts it, tells it of
 * each change, closes it. Reads committed states only, so that no envelope watches what the journal
 * does not hold. Engagements whose policy knows no rounds never get here.
 */
export async function envelopeLoop(run: EngagementRun): Promise<never> {
  const wanted = perState<Wanted>(
    run,
    (state) => ({
      seq: state.seq,
      round: openRound(state)?.number ?? null,
      deadlines: signatoryDeadlines(state),
    }),
    { seq: 0, round: null, deadlines: [] },
  );
  for (;;) {
    await condition(() => nextSchedule(run.envelope, wanted()) !== null);
    const schedule = nextSchedule(run.envelope, wanted());
    if (schedule === null) continue;
    const { engagement } = run;
    const child = envelopeOf(engagement, schedule);
    if (run.envelope?.round !== schedule.round) await startChildOn(child, { engagement, schedule });
    else await tellChild(child, schedule);
    run.envelope = schedule.closed ? null : schedule;
  }
}

/** The schedule that the envelope lacks: of its own round first, which is closed before another begins. Null when it knows all. */
function nextSchedule(known: EnvelopeSchedule | null, wanted: Wanted): EnvelopeSchedule | null {
  const { seq: version, round, deadlines } = wanted;
  if (known !== null && known.round !== round) return { version, round: known.round, deadlines: [], closed: true };
  if (round === null || (known !== null && !isNews(known.deadlines, deadlines, isSame))) return null;
  return { version, round, deadlines, closed: false };
}

function isSame(one: SignatoryDeadline, other: SignatoryDeadline): boolean {
  return one.person === other.person && one.percent === other.percent && one.at === other.at;
}

function envelopeOf(engagement: EngagementId, { round }: EnvelopeSchedule): Child<EnvelopeSchedule> {
  return { workflow: ENVELOPE_WORKFLOW, workflowId: envelopeWorkflowId(engagement, round), scheduleSignal };
}
