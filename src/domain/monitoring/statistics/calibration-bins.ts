/** What was foretold on average, what came, over how many. */
export type CalibrationBin = readonly [predicted: number, observed: number, n: number];

/**
 * Reliability in bins of equal size, by rising probability. Equal probabilities never part over two bins, so
 * that there may be fewer than asked.
 */
export function calibrationBins(probabilities: Float64Array, labels: Uint8Array, bins: number): CalibrationBin[] {
  const order = Uint32Array.from(probabilities.keys()).sort(
    (a, b) => (probabilities[a] ?? 0) - (probabilities[b] ?? 0),
  );
  const found: CalibrationBin[] = [];
  let first = 0;
  for (let bin = 1; bin <= bins; bin += 1) {
    let end = Math.floor((order.length * bin) / bins);
    while (end > first && end < order.length && at(end) === at(end - 1)) end += 1;
    if (end <= first) continue;
    let predicted = 0;
    let observed = 0;
    for (let place = first; place < end; place += 1) {
      predicted += at(place);
      observed += labels[order[place] ?? 0] ?? 0;
    }
    found.push([predicted / (end - first), observed / (end - first), end - first]);
    first = end;
  }
  return found;

  function at(place: number): number {
    return probabilities[order[place] ?? 0] ?? 0;
  }
}
