import { eventsUntil, type LogView } from '../log/case-view.ts';
import { DAY_MS } from '../log/event-log.ts';
import { silentBackground } from './background.ts';
import type { Background } from './case-walk.ts';
import { LEARNING } from './learning-policy.ts';
import { fitBoth, type RiskModel, switchStates } from './risk-model.ts';
import type { Rows } from './rows.ts';
import { countSilentRows, type Grid, silentRows } from './silent-rows.ts';

/** Time in the state, and what all states together say of it. */
const TIME_ALONE = [1, 2] as const;

/** A model with the background that its features are made with, and the rows that it learned from. */
export interface Trained {
  readonly background: Background;
  readonly model: RiskModel;
  readonly rows: Rows;
}

/**
 * Learns the chance that an open case stays silent for `horizon` days from what a view shows. First on its
 * earlier part, to see on the later which states may be switched; then on all of it. Null where there is
 * too little to learn from: no looks, or all alike.
 */
export function trainSilent(view: LogView, horizon: number): Trained | null {
  const full = fitOn(view, horizon);
  if (full === null) return null;
  const { log, until } = view;
  const middle = until - LEARNING.checkShare * (until - log.first);
  const early: LogView = {
    log,
    until: middle,
    ended: (index) => view.ended(index) && (log.at[eventsUntil(log, index, until) - 1] ?? 0) <= middle,
  };
  const before = fitOn(early, horizon);
  const exits = full.background.table.exits;
  if (before === null) return { ...full, model: { ...full.both, switched: new Uint8Array(exits.length) } };
  const grid = { first: middle, step: 7 * DAY_MS };
  const check = silentRows(view, before.background, grid, horizon, strideFor(countSilentRows(view, grid, horizon)));
  const switched = switchStates(before.both, check, exits);
  return { background: full.background, rows: full.rows, model: { ...full.both, switched } };
}

function fitOn(view: LogView, horizon: number) {
  const background = silentBackground(view, horizon);
  const weekly = gridBefore(view, horizon, 7);
  const weeks = countSilentRows(view, weekly, horizon);
  const grid = weeks >= LEARNING.rowsForWeeks ? weekly : gridBefore(view, horizon, 1);
  const stride = strideFor(grid === weekly ? weeks : countSilentRows(view, grid, horizon));
  const rows = silentRows(view, background, grid, horizon, stride);
  const positives = rows.labels.reduce((sum, label) => sum + label, 0);
  if (positives === 0 || positives === rows.count) return null;
  return { background, rows, both: fitBoth(rows, TIME_ALONE) };
}

/** Looks every `days` back from the last whose outcome the view shows, as far as the log goes. */
function gridBefore({ log, until }: LogView, horizon: number, days: number): Grid {
  const step = days * DAY_MS;
  const lastLook = until - horizon * DAY_MS;
  return { first: lastLook - Math.max(0, Math.floor((lastLook - log.first) / step)) * step, step };
}

function strideFor(rows: number): number {
  return Math.max(1, Math.ceil(rows / LEARNING.mostTrainingRows));
}
