/**
 * Solves A x = b by Gaussian elimination with partial pivoting; `a` is n × n by rows. Null where A is
 * singular. Both arguments are left as they are.
 */
export function solveLinear(a: Float64Array, b: Float64Array): Float64Array | null {
  const n = b.length;
  const m = a.slice();
  const x = b.slice();
  const get = (row: number, column: number) => m[row * n + column] ?? 0;
  for (let pivot = 0; pivot < n; pivot += 1) {
    let best = pivot;
    for (let row = pivot + 1; row < n; row += 1) {
      if (Math.abs(get(row, pivot)) > Math.abs(get(best, pivot))) best = row;
    }
    if (Math.abs(get(best, pivot)) < 1e-12) return null;
    swapRows(pivot, best);
    for (let row = pivot + 1; row < n; row += 1) {
      const factor = get(row, pivot) / get(pivot, pivot);
      for (let column = pivot; column < n; column += 1)
        m[row * n + column] = get(row, column) - factor * get(pivot, column);
      x[row] = (x[row] ?? 0) - factor * (x[pivot] ?? 0);
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    let sum = x[row] ?? 0;
    for (let column = row + 1; column < n; column += 1) sum -= get(row, column) * (x[column] ?? 0);
    x[row] = sum / get(row, row);
  }
  return x;

  function swapRows(one: number, other: number): void {
    if (one === other) return;
    for (let column = 0; column < n; column += 1) {
      const kept = get(one, column);
      m[one * n + column] = get(other, column);
      m[other * n + column] = kept;
    }
    const kept = x[one] ?? 0;
    x[one] = x[other] ?? 0;
    x[other] = kept;
  }
}
