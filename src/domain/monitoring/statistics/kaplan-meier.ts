/**
 * A survival curve in columns: at `time[i]` the share `survival[i]` has not left yet. Only times at which
 * somebody left are kept, in rising order. `greenwood[i]` is Greenwood's sum: the variance of ln S(t).
 */
export interface SurvivalCurve {
  readonly time: Float64Array;
  readonly survival: Float64Array;
  readonly greenwood: Float64Array;
  readonly exits: number;
  readonly censored: number;
}

/**
 * The product-limit estimate (Kaplan and Meier 1958) from durations that ended and durations that were
 * still running when last seen, all in the same unit. Who is censored at a time when another leaves counts
 * as having been at risk then. Dropping the running ones would make every duration look too short.
 */
export function kaplanMeier(exits: Float64Array, censored: Float64Array): SurvivalCurve {
  const left = exits.slice().sort();
  const running = censored.slice().sort();
  const time = new Float64Array(left.length);
  const survival = new Float64Array(left.length);
  const greenwood = new Float64Array(left.length);
  let steps = 0;
  let share = 1;
  let sum = 0;
  let gone = 0;
  for (let first = 0; first < left.length; ) {
    const at = left[first] ?? 0;
    let next = first;
    while (next < left.length && left[next] === at) next += 1;
    while (gone < running.length && (running[gone] ?? 0) < at) gone += 1;
    const risk = left.length - first + running.length - gone;
    const deaths = next - first;
    share = risk === deaths ? 0 : share * (1 - deaths / risk);
    sum += risk === deaths ? 0 : deaths / (risk * (risk - deaths));
    time[steps] = at;
    survival[steps] = share;
    greenwood[steps] = sum;
    steps += 1;
    first = next;
  }
  return {
    time: time.slice(0, steps),
    survival: survival.slice(0, steps),
    greenwood: greenwood.slice(0, steps),
    exits: exits.length,
    censored: censored.length,
  };
}
