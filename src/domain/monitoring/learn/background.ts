import type { LogView } from '../log/case-view.ts';
import { survivalQuantile } from '../statistics/survival-quantile.ts';
import type { Background, Signal } from './case-walk.ts';
import { gatheredHazard, type HazardTable, hazardTable } from './hazard-table.ts';
import { type StateCurves, stateCurves } from './state-curves.ts';

/** A stay of no time cannot be divided by: one minute, in days. */
const SHORTEST = 1 / 1440;

/** The median stay in each state, in days; where the curve has no median, that of all stays, else one day. */
export function stateMedians({ states, all }: StateCurves): Float64Array {
  const common = survivalQuantile(all, 0.5).value ?? 1;
  return Float64Array.from(states, (curve) => Math.max(survivalQuantile(curve, 0.5).value ?? common, SHORTEST));
}

/** The background for “no event in the next `horizon` days”: what the hazards say of it. */
export function silentBackground(view: LogView, horizon: number): Background {
  const table = hazardTable(view);
  return { table, medians: stateMedians(stateCurves(view)), signal: silentSignal(table, horizon) };
}

/** S = e^-H is the chance of silence; its log-odds are ln(S / (1 - S)) = -H - ln(1 - e^-H). */
function silentSignal(table: HazardTable, horizon: number): Signal {
  const odds = (hazard: number) => -hazard - Math.log(-Math.expm1(-hazard));
  return {
    ofState: (state, elapsed) => odds(gatheredHazard(table, state, elapsed, elapsed + horizon)),
    ofAll: (elapsed) => odds(gatheredHazard(table, null, elapsed, elapsed + horizon)),
  };
}
