import { excess, type Signal } from './signals-of.ts';
import { BASE_STALL_SHARE, LIKELIHOOD } from './thresholds.ts';

/** Signs come together: the second of several says less than it would alone. */
const SHARE_OF_NEXT = 0.6;

/**
 * How likely an engagement is stalled, 0 to 1, from the signs that it shows: prior odds times what each sign
 * is worth, the strongest in full and each next one less.
 */
export function stallProbability(signals: readonly Signal[]): number {
  const weights = signals
    .map((signal) => {
      const { least, most } = LIKELIHOOD[signal.kind];
      return Math.log(least * (most / least) ** excess(signal));
    })
    .sort((a, b) => b - a);
  const logOdds = weights.reduce(
    (sum, weight, index) => sum + weight * SHARE_OF_NEXT ** index,
    Math.log(BASE_STALL_SHARE / (1 - BASE_STALL_SHARE)),
  );
  return 1 / (1 + Math.exp(-logOdds));
}
