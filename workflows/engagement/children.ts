import { getExternalWorkflowHandle, ParentClosePolicy, type SignalDefinition, startChild } from '@temporalio/workflow';
import type { EngagementState } from '../../src/domain/engagement/state.ts';
import type { EngagementId, Instant } from '../../src/domain/ids.ts';
import type { EngagementRun } from './engagement-run.ts';

/** A child workflow that watches a schedule. */
export interface Child<S> {
  readonly workflow: string;
  readonly workflowId: string;
  readonly scheduleSignal: SignalDefinition<[S]>;
}

/** Starts a child with its first schedule; one that the run before had started is told instead. */
export async function startChildOn<S>(
  child: Child<S>,
  input: { engagement: EngagementId; schedule: S },
): Promise<void> {
  try {
    await startChild(child.workflow, {
      workflowId: child.workflowId,
      args: [input],
      // It outlives a run that continues as new, and ends when it is told to.
      parentClosePolicy: ParentClosePolicy.ABANDON,
    });
  } catch (error) {
    // The run before had started it, and was left before it knew.
    if (!(error instanceof Error) || error.name !== 'WorkflowExecutionAlreadyStartedError') throw error;
    await tellChild(child, input.schedule);
  }
}

/** A child that is gone is not mourned: the engagement sees to its deadlines itself, a little later. */
export async function tellChild<S>({ workflowId, scheduleSignal }: Child<S>, schedule: S): Promise<void> {
  await getExternalWorkflowHandle(workflowId)
    .signal(scheduleSignal, schedule)
    .catch(() => undefined);
}

/**
 * Whether a child must be told: a deadline comes, or one goes without having fallen due. What a child reported itself
 * it need not be told.
 */
export function isNews<D extends { readonly at: Instant }>(
  known: readonly D[],
  wanted: readonly D[],
  same: (one: D, other: D) => boolean,
): boolean {
  const now = Date.now();
  const isIn = (list: readonly D[], deadline: D) => list.some((each) => same(each, deadline));
  if (wanted.some((deadline) => !isIn(known, deadline))) return true;
  return known.some((deadline) => Date.parse(deadline.at) > now && !isIn(wanted, deadline));
}

/** What is read of each committed state, once per state: conditions ask at every turn of the workflow. */
export function perState<Read>(run: EngagementRun, read: (state: EngagementState) => Read, nothing: Read): () => Read {
  let seen: EngagementState | null = null;
  let last = nothing;
  return () => {
    const { committed } = run;
    if (committed !== null && committed !== seen) {
      seen = committed;
      last = read(committed);
    }
    return last;
  };
}
