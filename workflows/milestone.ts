import {
  CancellationScope,
  condition,
  defineSignal,
  getExternalWorkflowHandle,
  setHandler,
} from '@temporalio/workflow';
import type { MilestoneInput, MilestoneReport, MilestoneSchedule } from '../src/protocol/milestone.ts';
import {
  engagementWorkflowId,
  MILESTONE_REPORT_SIGNAL,
  MILESTONE_SCHEDULE_SIGNAL,
} from '../src/protocol/temporal-names.ts';

const scheduleSignal = defineSignal<[MilestoneSchedule]>(MILESTONE_SCHEDULE_SIGNAL);
const reportSignal = defineSignal<[MilestoneReport]>(MILESTONE_REPORT_SIGNAL);

/**
 * One milestone of a signed memorandum: holds the reminders and deadlines of its report and of its
 * decision, over months, and tells the engagement when they are reached. It decides nothing: what was
 * reported, decided or sent back comes from the engagement, as a schedule that replaces the one before.
 *
 * Cancelling it has no meaning, as for the engagement: a performance is terminated, by somebody, with a reason.
 */
export function milestone(input: MilestoneInput): Promise<void> {
  return CancellationScope.nonCancellable(() => watch(input));
}

async function watch({ engagement, schedule: first }: MilestoneInput): Promise<void> {
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
      await parent.signal(reportSignal, { deadline: next.id });
    } catch {
      // The engagement is no more: there is nobody to tell.
      return;
    }
  }
}

/** A deadline that moved, by a pause or an agreed date, is told again. */
function keyOf({ id, at }: MilestoneSchedule['deadlines'][number]): string {
  return `${id}=${at}`;
}
