import type { SurvivalCurve } from './kaplan-meier.ts';

/** How many left, and how many still ran when last seen, at one duration. */
export interface DurationCount {
  readonly at: number;
  readonly exits: number;
  readonly censored: number;
}

/** The product-limit estimate of `kaplanMeier` from counts by duration instead of one number for each: a million stays are some hundred counts. */
export function curveOfCounts(counts: readonly DurationCount[]): SurvivalCurve {
  const rising = counts.toSorted((one, other) => one.at - other.at);
  let risk = rising.reduce((sum, { exits, censored }) => sum + exits + censored, 0);
  const [time, survival, greenwood]: [number[], number[], number[]] = [[], [], []];
  let share = 1;
  let sum = 0;
  for (const { at, exits, censored } of rising) {
    if (exits > 0) {
      share = risk === exits ? 0 : share * (1 - exits / risk);
      sum += risk === exits ? 0 : exits / (risk * (risk - exits));
      time.push(at);
      survival.push(share);
      greenwood.push(sum);
    }
    // Who is censored at a time when others leave was at risk then.
    risk -= exits + censored;
  }
  return {
    time: Float64Array.from(time),
    survival: Float64Array.from(survival),
    greenwood: Float64Array.from(greenwood),
    exits: rising.reduce((total, one) => total + one.exits, 0),
    censored: rising.reduce((total, one) => total + one.censored, 0),
  };
}
