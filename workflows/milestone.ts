import { defineSignal } from '@temporalio/workflow';
import type { MilestoneInput, MilestoneReport, MilestoneSchedule } from '../src/protocol/milestone.ts';
import { MILESTONE_REPORT_SIGNAL, MILESTONE_SCHEDULE_SIGNAL } from '../src/protocol/temporal-names.ts';
import { watchSchedule } from './watch-schedule.ts';

const scheduleSignal = defineSignal<[MilestoneSchedule]>(MILESTONE_SCHEDULE_SIGNAL);
const reportSignal = defineSignal<[MilestoneReport]>(MILESTONE_REPORT_SIGNAL);

/** One milestone of a signed memorandum: the reminders and deadlines of its report and of its decision, over months. */
export function milestone(input: MilestoneInput): Promise<void> {
  return watchSchedule(input, {
    scheduleSignal,
    reportSignal,
    keyOf: ({ id, at }: MilestoneSchedule['deadlines'][number]) => `${id}=${at}`,
    reportOf: (_schedule, { id }) => ({ deadline: id }),
  });
}
