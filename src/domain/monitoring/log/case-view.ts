import type { EventLog } from './event-log.ts';

/** A log as it looked at one moment. */
export interface LogView {
  readonly log: EventLog;
  /** Nothing after this is known; milliseconds. */
  readonly until: number;
  /** Whether the case had ended by then: its last event opened no spell. */
  readonly ended: (caseIndex: number) => boolean;
}

/** The end (exclusive) of the events of a case that had happened by `time`. */
export function eventsUntil(log: EventLog, caseIndex: number, time: number): number {
  let low = log.starts[caseIndex] ?? 0;
  let high = log.starts[caseIndex + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((log.at[middle] ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The log as known at `until`, with a case over at its last event of all: the log itself says what ended. */
export function viewAt(log: EventLog, until: number): LogView {
  return { log, until, ended: (index) => (log.at[(log.starts[index + 1] ?? 0) - 1] ?? 0) <= until };
}
