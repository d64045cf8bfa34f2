import {
  CancellationScope,
  condition,
  getExternalWorkflowHandle,
  type SignalDefinition,
  setHandler,
} from '@temporalio/workflow';
import type { EngagementId, Instant } from '../src/domain/ids.ts';
import type { Schedule } from '../src/protocol/schedule.ts';
import { engagementWorkflowId } from '../src/protocol/temporal-names.ts';

export interface Watching<S, D, Report> {
  readonly scheduleSignal: SignalDefinition<[S]>;
  readonly reportSignal: SignalDefinition<[Report]>;
  /** What tells one deadline from another. One that moved, by a pause or a replacement, is another, and is told again. */
  readonly keyOf: (deadline: D) => string;
  readonly reportOf: (schedule: S, deadline: D) => Report;
}

/**
 * The life of a child workflow: holds the deadlines of its schedule, tells the engagement when one falls due, and ends
 * with the schedule that is closed. It decides nothing: what happened comes from the engagement, as a schedule that
 * replaces the one before.
 *
 * Cancelling it has no meaning, as for the engagement: what it watches is given up by somebody, with a reason.
 */
export function watchSchedule<D extends { readonly at: Instant }, S extends Schedule<D>, Report>(
  input: { readonly engagement: EngagementId; readonly schedule: S },
  watching: Watching<S, D, Report>,
): Promise<void> {
  return CancellationScope.nonCancellable(() => watch(input, watching));
}

async function watch<D extends { readonly at: Instant }, S extends Schedule<D>, Report>(
  { engagement, schedule: first }: { readonly engagement: EngagementId; readonly schedule: S },
  { scheduleSignal, reportSignal, keyOf, reportOf }: Watching<S, D, Report>,
): Promise<void> {
  const parent = getExternalWorkflowHandle(engagementWorkflowId(engagement));
  const told = new Set<string>();
  let schedule = first;
  setHandler(scheduleSignal, (next) => {
    // Signals may come in any order; an engagement that continued as new may say the same again.
    if (next.version > schedule.version) schedule = next;
  });
  while (!schedule.closed) {
    const seen = schedule;
    const next = seen.deadlines.find((deadline) => !told.has(keyOf(deadline)));
    if (next === undefined) {
      await condition(() => schedule !== seen);
      continue;
    }
    const wait = Date.parse(next.at) - Date.now();
    if (wait > 0) {
      await condition(() => schedule !== seen, wait);
      continue;
    }
    told.add(keyOf(next));
    try {
      await parent.signal(reportSignal, reportOf(seen, next));
    } catch {
      // The engagement is no more: there is nobody to tell.
      return;
    }
  }
}
