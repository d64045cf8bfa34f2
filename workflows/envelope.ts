import { defineSignal } from '@temporalio/workflow';
import type { EnvelopeInput, EnvelopeReport, EnvelopeSchedule } from '../src/protocol/envelope.ts';
import { ENVELOPE_REPORT_SIGNAL, ENVELOPE_SCHEDULE_SIGNAL } from '../src/protocol/temporal-names.ts';
import { watchSchedule } from './watch-schedule.ts';

const scheduleSignal = defineSignal<[EnvelopeSchedule]>(ENVELOPE_SCHEDULE_SIGNAL);
const reportSignal = defineSignal<[EnvelopeReport]>(ENVELOPE_REPORT_SIGNAL);

/** One round of signatures: the deadlines and reminders of each signatory who is awaited. */
export function envelope(input: EnvelopeInput): Promise<void> {
  return watchSchedule(input, {
    scheduleSignal,
    reportSignal,
    keyOf: ({ person, percent, at }: EnvelopeSchedule['deadlines'][number]) => `${person}@${percent}@${at}`,
    reportOf: ({ round }, { person, percent }) => ({ round, person, percent }),
  });
}
