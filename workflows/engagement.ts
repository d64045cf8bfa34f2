import {
  CancellationScope,
  condition,
  defineQuery,
  defineSignal,
  defineUpdate,
  makeContinueAsNewFunc,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { CommandEnvelope } from '../src/domain/engagement/command.ts';
import type { Refusal } from '../src/domain/refusal.ts';
import type { CommandResult, EngagementInput, RunReport } from '../src/protocol/engagement-run.ts';
import type { EnvelopeReport } from '../src/protocol/envelope.ts';
import type { MilestoneReport } from '../src/protocol/milestone.ts';
import {
  COMMAND_UPDATE,
  ENVELOPE_REPORT_SIGNAL,
  MILESTONE_REPORT_SIGNAL,
  STATE_QUERY,
  UPGRADE_SIGNAL,
} from '../src/protocol/temporal-names.ts';
import { now } from './engagement/clock.ts';
import { deadlineLoop } from './engagement/deadline-loop.ts';
import { EngagementRun } from './engagement/engagement-run.ts';
import { envelopeLoop } from './engagement/envelope-loop.ts';
import { faulty, refused } from './engagement/failures.ts';
import { DEFAULT_TUNING } from './engagement/limits.ts';
import { milestoneLoop } from './engagement/milestone-loop.ts';
import { projectorLoop } from './engagement/projector-loop.ts';
import { syncValidator } from './engagement/sync-validator.ts';
import { Visible } from './engagement/visible.ts';
import { WorkLoop } from './engagement/work-loop.ts';

const commandUpdate = defineUpdate<CommandResult, [CommandEnvelope]>(COMMAND_UPDATE);
const upgradeSignal = defineSignal(UPGRADE_SIGNAL);
const envelopeSignal = defineSignal<[EnvelopeReport]>(ENVELOPE_REPORT_SIGNAL);
const milestoneSignal = defineSignal<[MilestoneReport]>(MILESTONE_REPORT_SIGNAL);
const stateQuery = defineQuery<RunReport>(STATE_QUERY);

// Temporal takes every workflow from this one file.
export { envelope } from './envelope.ts';
export { milestone } from './milestone.ts';

/**
 * One engagement, from the application to its end. Wiring only: the procedure is in
 * `src/domain/engagement`, the run's memory in `engagement/engagement-run.ts`.
 *
 * Cancelling has no meaning in the procedure (an engagement is withdrawn, by somebody, with a
 * reason), so a request to cancel is not heard.
 */
export async function engagement(input: EngagementInput): Promise<void> {
  const end = await CancellationScope.nonCancellable(() => live(input));
  if (end !== null) await continueAsNew(end);
}

const continueAsNew = makeContinueAsNewFunc<typeof engagement>();

/** Runs until the end. Gives the next run's input, or null when the engagement is over. */
async function live(input: EngagementInput): Promise<EngagementInput | null> {
  const run = new EngagementRun(input);
  const work = new WorkLoop(run);
  const { continueAfterEvents } = { ...DEFAULT_TUNING, ...input.tuning };
  let answeredAt = -1;
  let upgrades = 0;

  setHandler(stateQuery, () => run.report());
  setHandler(upgradeSignal, () => {
    upgrades += 1;
  });
  setHandler(envelopeSignal, (report) => {
    run.recordSystem({ type: 'report-signatory', ...report }, 'envelope', now());
  });
  setHandler(milestoneSignal, ({ deadline }) => {
    run.recordSystem({ type: 'pass-deadline', deadline }, 'milestone', now());
  });
  setHandler(
    commandUpdate,
    (envelope) => {
      answeredAt = workflowInfo().historyLength;
      try {
        return run.accept(envelope, now());
      } catch (error) {
        throw faulty(error);
      }
    },
    {
      description: 'One act of the procedure',
      validator: syncValidator((envelope: CommandEnvelope) => {
        const refusal = refusalOf(run, envelope);
        if (refusal !== null) throw refused(refusal);
      }),
    },
  );

  const mayContinue = (): boolean => {
    const { historyLength, continueAsNewSuggested } = workflowInfo();
    if (continueAsNewSuggested) return true;
    return !work.busy && (upgrades > 0 || historyLength >= continueAfterEvents);
  };
  const end = await Promise.race([
    projectorLoop({
      run,
      visible: new Visible(),
      answeredAt: () => answeredAt,
      mayContinue,
      resumed: () => {
        const before = upgrades;
        return condition(() => upgrades > before);
      },
    }),
    deadlineLoop(run),
    work.loop(),
    envelopeLoop(run),
    milestoneLoop(run),
  ]);
  return end === 'finished' ? null : { ...input, carried: run.carry() };
}

/** A fault while judging is the command's own: it is turned away, and the engagement goes on. */
function refusalOf(run: EngagementRun, envelope: CommandEnvelope): Refusal | null {
  try {
    return run.refusalOf(envelope, now());
  } catch (error) {
    throw faulty(error);
  }
}
