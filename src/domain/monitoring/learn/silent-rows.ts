import { eventsUntil, type LogView } from '../log/case-view.ts';
import { DAY_MS } from '../log/event-log.ts';
import { type Background, newCaseWalk } from './case-walk.ts';
import { newRows, type Rows } from './rows.ts';

/** Moments at which open cases are looked at: `first`, then every `step`; milliseconds. */
export interface Grid {
  readonly first: number;
  readonly step: number;
}

/**
 * Open cases at each moment of the grid whose next `horizon` days are within the view, with whether no
 * event came in them (label 1). A case is open from its first event until its last, and beyond where the
 * view says that it has not ended. Every `stride`-th case is taken.
 */
export function silentRows(view: LogView, background: Background, grid: Grid, horizon: number, stride: number): Rows {
  const rows = newRows();
  const { log } = view;
  const walk = newCaseWalk(log, background);
  const lastLook = view.until - horizon * DAY_MS;
  for (let index = 0; index < log.cases.length; index += stride) {
    const start = log.starts[index] ?? 0;
    const end = eventsUntil(log, index, view.until);
    if (end === start) continue;
    const lastEvent = log.at[end - 1] ?? 0;
    const openUntil = view.ended(index) ? lastEvent : Number.POSITIVE_INFINITY;
    const began = log.at[start] ?? 0;
    const skipped = Math.max(0, Math.ceil((began - grid.first) / grid.step));
    walk.begin(index);
    walk.step();
    for (let time = grid.first + skipped * grid.step; time < openUntil && time <= lastLook; time += grid.step) {
      while (walk.event + 1 < end && (log.at[walk.event + 1] ?? 0) <= time) walk.step();
      const next = walk.event + 1 < end ? (log.at[walk.event + 1] ?? 0) : Number.POSITIVE_INFINITY;
      rows.add(walk.lookAt(time), next > time + horizon * DAY_MS ? 1 : 0, 1);
    }
  }
  return rows.finish();
}

/** How many rows the same call would give with every case, without making them. */
export function countSilentRows(view: LogView, grid: Grid, horizon: number): number {
  const { log } = view;
  const lastLook = view.until - horizon * DAY_MS;
  let count = 0;
  for (let index = 0; index < log.cases.length; index += 1) {
    const start = log.starts[index] ?? 0;
    const end = eventsUntil(log, index, view.until);
    if (end === start) continue;
    const lastEvent = log.at[end - 1] ?? 0;
    const from = Math.max(0, Math.ceil(((log.at[start] ?? 0) - grid.first) / grid.step));
    const looks = Math.floor((lastLook - grid.first) / grid.step);
    const open = view.ended(index) ? Math.ceil((lastEvent - grid.first) / grid.step) - 1 : looks;
    count += Math.max(0, Math.min(looks, open) - from + 1);
  }
  return count;
}
