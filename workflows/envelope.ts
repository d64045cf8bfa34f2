import {
  CancellationScope,
  condition,
  defineSignal,
  getExternalWorkflowHandle,
  setHandler,
} from '@temporalio/workflow';
import type { EnvelopeInput, EnvelopeReport, EnvelopeSchedule } from '../src/protocol/envelope.ts';
import {
  ENVELOPE_REPORT_SIGNAL,
  ENVELOPE_SCHEDULE_SIGNAL,
  engagementWorkflowId,
} from '../src/protocol/temporal-names.ts';

const scheduleSignal = defineSignal<[EnvelopeSchedule]>(ENVELOPE_SCHEDULE_SIGNAL);
const reportSignal = defineSignal<[EnvelopeReport]>(ENVELOPE_REPORT_SIGNAL);

/**
 * One round of signatures: holds the deadlines and reminders of each signatory who is awaited, and
 * tells the engagement when they fall due. It decides nothing: who signed, refused or was replaced
 * comes from the engagement, as a schedule that replaces the one before.
 *
 * Cancelling it has no meaning, as for the engagement: a round is voided, by somebody, with a reason.
 */
export function envelope(input: EnvelopeInput): Promise<void> {
  return CancellationScope.nonCancellable(() => watch(input));
}

async function watch({ engagement, schedule: first }: EnvelopeInput): Promise<void> {
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
    const { person, percent } = next;
    try {
      await parent.signal(reportSignal, { round: seen.round, person, percent });
    } catch {
      // The engagement is no more: there is nobody to tell.
      return;
    }
  }
}

/** A deadline that moved, by a pause or a replacement, is told again. */
function keyOf({ person, percent, at }: EnvelopeSchedule['deadlines'][number]): string {
  return `${person}@${percent}@${at}`;
}
