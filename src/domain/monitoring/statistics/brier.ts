/** The Brier score: the mean squared distance of a probability to what came, 0 (perfect) to 1. Null of nothing. */
export function brierScore(probabilities: Float64Array, labels: Uint8Array): number | null {
  if (labels.length === 0) return null;
  let sum = 0;
  for (let index = 0; index < labels.length; index += 1) {
    sum += ((probabilities[index] ?? 0) - (labels[index] ?? 0)) ** 2;
  }
  return sum / labels.length;
}
