import { ActivityFailure, condition, workflowInfo } from '@temporalio/workflow';
import { commit, turnPage } from './activities.ts';
import type { EngagementRun } from './engagement-run.ts';
import { QUIET_ATTEMPTS } from './limits.ts';
import { nextBatch } from './next-batch.ts';
import type { Visible } from './visible.ts';

export interface ProjectorOptions {
  readonly run: EngagementRun;
  readonly visible: Visible;
  /** History length of the task that answered the last command. */
  readonly answeredAt: () => number;
  /** Whether the run has grown long enough, and may be left now. */
  readonly mayContinue: () => boolean;
  /** Waits until an operator lets a halted run go on. */
  readonly resumed: () => Promise<void>;
}

/**
 * Brings decisions to the journal, in order, all that are pending with one activity. Returns when
 * the run is over: `finished`, or `continue` as new with whatever is pending by then.
 */
export async function projectorLoop(options: ProjectorOptions): Promise<'finished' | 'continue'> {
  const { run } = options;
  let unquiet = 0;
  for (;;) {
    await condition(() => run.pending.length > 0 || run.finished || options.mayContinue());
    if (run.pending.length > 0) await commitPending(options);
    if (!run.finished && !options.mayContinue()) continue;
    // An update's answer and the end of its run must not be in one task: the server may then deliver
    // the update to both runs. So one more task goes by first; a busy engagement cannot put this off for ever.
    if (answeredNow(options) && unquiet < QUIET_ATTEMPTS) {
      unquiet += 1;
      if (run.pending.length === 0) await turnPage();
      continue;
    }
    if (run.finished) return 'finished';
    if (options.mayContinue()) return 'continue';
  }
}

function answeredNow({ answeredAt }: ProjectorOptions): boolean {
  return answeredAt() === workflowInfo().historyLength;
}

async function commitPending({ run, visible, resumed }: ProjectorOptions): Promise<void> {
  const { steps, state, batch } = nextBatch(run);
  visible.show(batch.readModel.engagement);
  try {
    run.settle(steps, state, await commit(batch));
  } catch (error) {
    // Retried for ever unless the journal holds something else under these numbers: then nothing
    // more may be decided here until somebody has looked.
    if (!(error instanceof ActivityFailure)) throw error;
    run.halted = true;
    visible.showHalted();
    await resumed();
    run.halted = false;
  }
}
