/**
 * The area under the ROC curve: the chance that a positive has a higher score than a negative, ties
 * counted half (Mann and Whitney). `labels` holds 1 and 0. Null where one of the two is missing.
 */
export function areaUnderCurve(scores: Float64Array, labels: Uint8Array): number | null {
  // Sorted apart, as numbers alone sort many times faster than an order over them.
  const positives = scores.filter((_, index) => labels[index] === 1).sort();
  const negatives = scores.filter((_, index) => labels[index] !== 1).sort();
  if (positives.length === 0 || negatives.length === 0) return null;
  let won = 0;
  let below = 0;
  let upTo = 0;
  for (const score of positives) {
    while (below < negatives.length && (negatives[below] ?? 0) < score) below += 1;
    while (upTo < negatives.length && (negatives[upTo] ?? 0) <= score) upTo += 1;
    won += (below + upTo) / 2;
  }
  return won / (positives.length * negatives.length);
}
