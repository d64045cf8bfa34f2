import type { LogView } from '../log/case-view.ts';
import { DAY_MS, type EventLog } from '../log/event-log.ts';
import { kaplanMeier } from '../statistics/kaplan-meier.ts';
import { stateMedians } from './background.ts';
import type { Background, Signal } from './case-walk.ts';
import { hazardTable } from './hazard-table.ts';
import { caseDays, type LateChoice, lateRows } from './late-rows.ts';
import { LEARNING } from './learning-policy.ts';
import { fitBoth, switchStates } from './risk-model.ts';
import { stateCurves } from './state-curves.ts';
import type { Trained } from './train-silent.ts';

/** The age of the case. */
const AGE_ALONE = [3] as const;

/**
 * Learns the chance that a case lasts longer than `limit` days, from the cases that ended within the view.
 * Short ones had more time to end: each counts by the inverse of the chance that one as long would have
 * ended by then. Null where there is too little to learn from.
 */
export function trainLate(view: LogView, limit: number): Trained | null {
  const full = fitOn(view, limit);
  if (full === null) return null;
  const { log, until } = view;
  const middle = until - LEARNING.checkShare * (until - log.first);
  const endOf = (index: number) => log.at[(log.starts[index + 1] ?? 0) - 1] ?? 0;
  const early: LogView = { log, until: middle, ended: (index) => view.ended(index) && endOf(index) < middle };
  const before = fitOn(early, limit);
  const exits = full.background.table.exits;
  const { background, rows, both } = full;
  if (before === null) return { background, rows, model: { ...both, switched: new Uint8Array(exits.length) } };
  const check = lateRows(log, before.background, limit, {
    ...full.choice,
    chosen: (index) => view.ended(index) && endOf(index) >= middle,
  });
  return { background, rows, model: { ...both, switched: switchStates(before.both, check, exits) } };
}

function fitOn(view: LogView, limit: number) {
  const { log } = view;
  const weight = inverseChance(view);
  const events = log.at.length;
  const stride = Math.max(1, Math.ceil(events / LEARNING.mostTrainingRows));
  const choice: LateChoice = { chosen: view.ended, from: Number.NEGATIVE_INFINITY, weight, stride };
  const background: Background = {
    table: hazardTable(view),
    medians: stateMedians(stateCurves(view)),
    signal: lateSignal(log, limit, choice),
  };
  const rows = lateRows(log, background, limit, choice);
  const positives = rows.labels.reduce((sum, label) => sum + label, 0);
  if (positives === 0 || positives === rows.count) return null;
  return { background, rows, choice, both: fitBoth(rows, AGE_ALONE) };
}

/** How late the cases were that came through each state, as log-odds, shrunk to all. */
function lateSignal(log: EventLog, limit: number, { chosen, weight }: LateChoice): Signal {
  const late = new Float64Array(log.states.length);
  const all = new Float64Array(log.states.length);
  for (let index = 0; index < log.cases.length; index += 1) {
    if (!chosen(index)) continue;
    const counts = weight(index);
    const label = caseDays(log, index) > limit ? counts : 0;
    for (let event = log.starts[index] ?? 0; event < (log.starts[index + 1] ?? 0); event += 1) {
      const state = log.state[event] ?? 0;
      late[state] = (late[state] ?? 0) + label;
      all[state] = (all[state] ?? 0) + counts;
    }
  }
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const common = (sum(late) + 0.5) / (sum(all) + 1);
  const worth = LEARNING.priorExits;
  const odds = all.map((count, state) => {
    const share = ((late[state] ?? 0) + worth * common) / (count + worth);
    return Math.log(share / (1 - share));
  });
  return { ofState: (state) => odds[state] ?? 0, ofAll: () => 0 };
}

/** Nothing counts more than this many times: one long case would decide for all. */
const MOST_WEIGHT = 10;

/** 1 / G(duration), G being the Kaplan-Meier curve of the time that cases had to be seen ending. */
function inverseChance(view: LogView): (caseIndex: number) => number {
  const { log, until, ended } = view;
  const indexes = log.cases.map((_, index) => index);
  const began = (index: number) => log.at[log.starts[index] ?? 0] ?? 0;
  const running = indexes.filter((index) => !ended(index) && began(index) < until);
  const curve = kaplanMeier(
    Float64Array.from(running, (index) => (until - began(index)) / DAY_MS),
    Float64Array.from(indexes.filter(ended), (index) => caseDays(log, index)),
  );
  return (index) => {
    const days = caseDays(log, index);
    let low = 0;
    let high = curve.time.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((curve.time[middle] ?? 0) < days) low = middle + 1;
      else high = middle;
    }
    const chance = low === 0 ? 1 : (curve.survival[low - 1] ?? 1);
    return chance * MOST_WEIGHT < 1 ? MOST_WEIGHT : 1 / chance;
  };
}
