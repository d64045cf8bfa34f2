import type { LogView } from '../log/case-view.ts';
import { eachSpell } from '../log/each-spell.ts';
import { kaplanMeier, type SurvivalCurve } from '../statistics/kaplan-meier.ts';

/** The survival curve of the stay in each state, by state index, and that of all stays together. Days. */
export interface StateCurves {
  readonly states: readonly SurvivalCurve[];
  readonly all: SurvivalCurve;
}

/** Kaplan-Meier per state, from what a view shows. */
export function stateCurves(view: LogView): StateCurves {
  const states = view.log.states.length;
  const [left, running] = [new Uint32Array(states), new Uint32Array(states)];
  eachSpell(view, (state, _, exited) => {
    const counts = exited ? left : running;
    counts[state] = (counts[state] ?? 0) + 1;
  });
  const exits = Array.from(left, (count) => new Float64Array(count));
  const censored = Array.from(running, (count) => new Float64Array(count));
  left.fill(0);
  running.fill(0);
  eachSpell(view, (state, days, exited) => {
    const counts = exited ? left : running;
    const place = counts[state] ?? 0;
    counts[state] = place + 1;
    const kept = (exited ? exits : censored)[state];
    if (kept !== undefined) kept[place] = days;
  });
  return {
    states: exits.map((durations, state) => kaplanMeier(durations, censored[state] ?? new Float64Array())),
    all: kaplanMeier(joined(exits), joined(censored)),
  };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}
