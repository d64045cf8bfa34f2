import { DAY_MS, type EventLog } from '../log/event-log.ts';
import { type Background, newCaseWalk } from './case-walk.ts';
import { newRows, type Rows } from './rows.ts';

/** Which cases are looked at, from when, and how much each counts; every `stride`-th. */
export interface LateChoice {
  readonly chosen: (caseIndex: number) => boolean;
  readonly from: number;
  readonly weight: (caseIndex: number) => number;
  readonly stride: number;
}

/** Days from the first to the last event of a case. */
export function caseDays(log: EventLog, index: number): number {
  return ((log.at[(log.starts[index + 1] ?? 0) - 1] ?? 0) - (log.at[log.starts[index] ?? 0] ?? 0)) / DAY_MS;
}

/**
 * One look per event of the chosen cases, with whether the case lasts longer than `limit` days (label 1).
 * At an event a stay has just ended: its length, and that over the median of the state that it was spent
 * in, are what `elapsed` and `overMedian` say here.
 */
export function lateRows(log: EventLog, background: Background, limit: number, choice: LateChoice): Rows {
  const rows = newRows();
  const walk = newCaseWalk(log, background);
  for (let index = 0; index < log.cases.length; index += choice.stride) {
    if (!choice.chosen(index)) continue;
    const end = log.starts[index + 1] ?? 0;
    const label = caseDays(log, index) > limit ? 1 : 0;
    walk.begin(index);
    for (let event = log.starts[index] ?? 0; event < end; event += 1) {
      walk.step();
      const time = log.at[event] ?? 0;
      if (time < choice.from) continue;
      const before = event === log.starts[index] ? (log.state[event] ?? 0) : (log.state[event - 1] ?? 0);
      const overMedian = walk.gap / (background.medians[before] ?? 1);
      rows.add({ ...walk.lookAt(time), elapsed: walk.gap, overMedian }, label, choice.weight(index));
    }
  }
  return rows.finish();
}
