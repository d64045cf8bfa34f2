import type { SurvivalCurve } from './kaplan-meier.ts';

/** The normal quantile of a two-sided interval of 95 %. */
const Z95 = 1.959963984540054;

/**
 * The 95 % interval of S at step `index`, on the log-log scale (Kalbfleisch and Prentice), which stays
 * within 0 and 1 and holds its level in small groups. [0, 0] once everybody has left.
 */
export function survivalInterval(curve: SurvivalCurve, index: number): readonly [number, number] {
  const share = curve.survival[index] ?? 1;
  if (share <= 0 || share >= 1) return [share, share];
  const error = Math.sqrt(curve.greenwood[index] ?? 0) / Math.abs(Math.log(share));
  return [share ** Math.exp(Z95 * error), share ** Math.exp(-Z95 * error)];
}
