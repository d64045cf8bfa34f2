/** The normal quantile of a two-sided interval of 95 %. */
const Z95 = 1.959963984540054;

/** A share with its 95 % interval; null throughout where nothing was counted. */
export interface Share {
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The share of `hits` in `of`, with the interval of Wilson (1927), which holds in small groups too. */
export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { share: null, low: null, high: null };
  const share = hits / of;
  const square = Z95 ** 2 / of;
  const centre = (share + square / 2) / (1 + square);
  const half = (Z95 * Math.sqrt((share * (1 - share)) / of + square / (4 * of))) / (1 + square);
  return { share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** How much larger one share is than another, with the interval of Newcombe (1998) from both of Wilson's. */
export function shareDifference(one: Share, other: Share): Share {
  if (one.share === null || other.share === null) return { share: null, low: null, high: null };
  const share = one.share - other.share;
  const down = Math.hypot(one.share - (one.low ?? 0), (other.high ?? 1) - other.share);
  const up = Math.hypot((one.high ?? 1) - one.share, other.share - (other.low ?? 0));
  return { share, low: Math.max(-1, share - down), high: Math.min(1, share + up) };
}
