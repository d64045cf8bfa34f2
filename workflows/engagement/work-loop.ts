import { ActivityFailure, CancellationScope, condition } from '@temporalio/workflow';
import type { SystemCommand } from '../../src/domain/engagement/command.ts';
import type { EngagementState } from '../../src/domain/engagement/state.ts';
import { outstandingWork, type Work } from '../../src/domain/engagement/work.ts';
import { now } from './clock.ts';
import type { EngagementRun } from './engagement-run.ts';
import { perform } from './perform.ts';

/** Between two tries of work that failed for good: long enough for somebody to repair what is wrong. */
const FAILED_WORK_PAUSE = '10 minutes';

/**
 * Does what the engagement asks of the world, one thing after the other, and records what came of
 * it. What is to be done is read from the state alone, so a new run takes it up where the last one
 * stood; each activity answers a repeated key with its first result.
 *
 * Nothing is done before the journal holds the request for it.
 */
export class WorkLoop {
  private readonly run: EngagementRun;
  private readonly answered = new Set<string>();
  private current: string | null = null;

  constructor(run: EngagementRun) {
    this.run = run;
  }

  /** Whether an activity is under way: a run continues between two of them when it can. */
  get busy(): boolean {
    return this.current !== null;
  }

  async loop(): Promise<never> {
    for (;;) {
      await condition(() => this.next() !== null);
      const work = this.next();
      if (work === null) continue;
      this.current = work.key;
      const command = await this.doOrGiveUp(work);
      this.current = null;
      if (command === 'again') continue;
      this.answered.add(work.key);
      if (command !== null) this.run.recordSystem(command, work.kind, now());
    }
  }

  /** The oldest work that the journal knows of, that is still outstanding and that was not done by this run. */
  private next(): Work | null {
    const { committed, state } = this.run;
    const outstanding = new Set(workOf(state).map((work) => work.key));
    return workOf(committed).find(({ key }) => outstanding.has(key) && !this.answered.has(key)) ?? null;
  }

  private async doOrGiveUp(work: Work): Promise<SystemCommand | null | 'again'> {
    if (!this.stillWanted(work)) return discardOf(work);
    try {
      const done = await CancellationScope.cancellable(() => this.performWhileWanted(work));
      return done === 'unwanted' ? discardOf(work) : done;
    } catch (error) {
      // Activities of the engine are retried for ever; one that says that retrying is useless is
      // tried again all the same, slowly, as the engagement can do nothing else.
      if (!(error instanceof ActivityFailure)) throw error;
      await condition(() => !this.stillWanted(work), FAILED_WORK_PAUSE);
      return 'again';
    }
  }

  private async performWhileWanted(work: Work): Promise<SystemCommand | 'unwanted'> {
    const done = await Promise.race([
      perform(work, this.run.state?.signatories ?? []),
      condition(() => !this.stillWanted(work)).then(() => 'unwanted' as const),
    ]);
    // Whichever lost is let go: a signature that waits for a dead time-stamp authority would wait for ever.
    CancellationScope.current().cancel();
    return done;
  }

  private stillWanted(work: Work): boolean {
    const now = workOf(this.run.state).find(({ key }) => key === work.key);
    return now !== undefined && !(now.kind === 'signature' && now.void);
  }
}

const known = new WeakMap<EngagementState, readonly Work[]>();

/** Computed once per state: conditions ask at every turn of the workflow. */
function workOf(state: EngagementState | null): readonly Work[] {
  if (state === null) return [];
  const work = known.get(state) ?? outstandingWork(state);
  known.set(state, work);
  return work;
}

/** An unwanted signature is recorded as discarded: the journal then shows that the wish to sign came to nothing. */
function discardOf(work: Work): SystemCommand | null {
  if (work.kind !== 'signature') return null;
  return { type: 'record-signature', request: work.request, documentSha256: work.documentSha256, signedAt: now() };
}
