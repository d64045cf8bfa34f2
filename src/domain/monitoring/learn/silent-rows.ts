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
    const open = openSpan(view, index);
    if (open === null) continue;
    const { end, began, openUntil } = open;
    const nextAt = () => (walk.event + 1 < end ? (log.at[walk.event + 1] ?? 0) : Number.POSITIVE_INFINITY);
    const first = grid.first + firstLook(grid, began) * grid.step;
    walk.begin(index);
    walk.step();
    for (let time = first; time < openUntil && time <= lastLook; time += grid.step) {
      while (nextAt() <= time) walk.step();
      rows.add(walk.lookAt(time), nextAt() > time + horizon * DAY_MS ? 1 : 0, 1);
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
    const open = openSpan(view, index);
    if (open === null) continue;
    const looks = Math.floor((lastLook - grid.first) / grid.step);
    // Infinity where the case is still open.
    const lastOpen = Math.ceil((open.openUntil - grid.first) / grid.step) - 1;
    count += Math.max(0, Math.min(looks, lastOpen) - firstLook(grid, open.began) + 1);
  }
  return count;
}

/** From when to when a case is open within the view, and the place behind its last event there; null when none is. */
function openSpan(view: LogView, index: number): { began: number; openUntil: number; end: number } | null {
  const { log } = view;
  const start = log.starts[index] ?? 0;
  const end = eventsUntil(log, index, view.until);
  if (end === start) return null;
  const openUntil = view.ended(index) ? (log.at[end - 1] ?? 0) : Number.POSITIVE_INFINITY;
  return { began: log.at[start] ?? 0, openUntil, end };
}

/** Number of the first moment of the grid that is not before this time. */
function firstLook(grid: Grid, time: number): number {
  return Math.max(0, Math.ceil((time - grid.first) / grid.step));
}
