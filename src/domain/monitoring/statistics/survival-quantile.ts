import type { SurvivalCurve } from './kaplan-meier.ts';
import { survivalInterval } from './survival-interval.ts';

/** A duration by which a share has left, with its 95 % interval; null where the curve does not go that low. */
export interface SurvivalQuantile {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Sums of many factors end a hair above the share that they stand for. */
const HAIR = 1e-12;

/**
 * The shortest duration by which at least `share` (0.5: the median) has left, and the interval got by
 * turning the band of the curve around (Brookmeyer and Crowley 1982).
 */
export function survivalQuantile(curve: SurvivalCurve, share: number): SurvivalQuantile {
  const target = 1 - share + HAIR;
  const value = firstTime(curve, null, (index) => (curve.survival[index] ?? 1) <= target);
  const low = firstTime(curve, null, (index) => survivalInterval(curve, index)[0] <= target);
  // The upper bound lies above the curve: it cannot be down before the curve is.
  const high = value === null ? null : firstTime(curve, value, (index) => survivalInterval(curve, index)[1] <= target);
  return { value, low, high };
}

/** The time of the first step for which `holds`. The band may rise again where few are left, so each is tried in turn. */
function firstTime(curve: SurvivalCurve, from: number | null, holds: (index: number) => boolean): number | null {
  const { time } = curve;
  for (let index = 0; index < time.length; index += 1) {
    if (from !== null && (time[index] ?? 0) < from) continue;
    if (holds(index)) return time[index] ?? null;
  }
  return null;
}
