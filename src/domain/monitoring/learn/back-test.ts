import { viewAt } from '../log/case-view.ts';
import { DAY_MS, type EventLog } from '../log/event-log.ts';
import { silentBackground, stateMedians } from './background.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { hazardTable } from './hazard-table.ts';
import { lateRows } from './late-rows.ts';
import { LEARNING } from './learning-policy.ts';
import { countSilentRows, silentRows } from './silent-rows.ts';
import { lateLimit, splitOf } from './split.ts';
import { stateCurves } from './state-curves.ts';
import type { Target } from './target.ts';
import { trainLate } from './train-late.ts';
import { trainSilent } from './train-silent.ts';

export interface BackTest {
  readonly split: number;
  /** Of `late`: the days beyond which a case is late. */
  readonly limit: number | null;
  /** Every so many cases were judged: 1 is all. */
  readonly everyCase: number;
  readonly evaluation: Evaluation;
}

/**
 * Learns from what was visible at the split, and judges what is then foretold by what came. Stays that
 * were running at the split teach only how long they had lasted.
 */
export function backTest(log: EventLog, target: Target): BackTest {
  const split = splitOf(log, target);
  const isNew = (index: number) => (log.at[log.starts[index] ?? 0] ?? 0) >= split;
  return target.kind === 'silent'
    ? { split, limit: null, ...testSilent(log, split, target.days, isNew) }
    : { split, ...testLate(log, split, target.share, isNew) };
}

function testSilent(log: EventLog, split: number, horizon: number, isNew: (index: number) => boolean) {
  const past = viewAt(log, split);
  const trained = trainSilent(past, horizon);
  const background = trained?.background ?? silentBackground(past, horizon);
  const whole = viewAt(log, log.last);
  const grid = { first: split, step: 7 * DAY_MS };
  const everyCase = Math.max(1, Math.ceil(countSilentRows(whole, grid, horizon) / LEARNING.mostSnapshots));
  const rows = silentRows(whole, background, grid, horizon, everyCase);
  return { everyCase, evaluation: evaluate(trained, rows, isNew) };
}

function testLate(log: EventLog, split: number, share: number, isNew: (index: number) => boolean) {
  const endOf = (index: number) => log.at[(log.starts[index + 1] ?? 0) - 1] ?? 0;
  const limit = lateLimit(log, split, share);
  const past = { log, until: split, ended: (index: number) => endOf(index) < split };
  const trained = limit === null ? null : trainLate(past, limit);
  const background = trained?.background ?? {
    table: hazardTable(past),
    medians: stateMedians(stateCurves(past)),
    signal: { ofState: () => 0, ofAll: () => 0 },
  };
  const everyCase = Math.max(1, Math.ceil(log.at.length / LEARNING.mostSnapshots / 2));
  const chosen = (index: number) => endOf(index) >= split;
  const rows = lateRows(log, background, limit ?? 0, { chosen, from: split, weight: () => 1, stride: everyCase });
  return { limit, everyCase, evaluation: evaluate(trained, rows, isNew) };
}
