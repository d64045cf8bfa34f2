/** A stretch of two sequences: `same` in both, `deleted` from the first, `inserted` by the second. */
export interface Edit {
  readonly change: 'same' | 'deleted' | 'inserted';
  /** Half-open ranges in the first and in the second sequence; the unconcerned one is empty. */
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/** Beyond this many differences two stretches have nothing to say to each other: they are replaced whole. */
const MOST_DIFFERENCES = 1200;

/**
 * The shortest way from one sequence to another (E. W. Myers, "An O(ND) difference algorithm and its
 * variations", Algorithmica 1, 1986), in linear space by the middle snake. Total, and quick on texts
 * without likeness, because it gives up refining at `MOST_DIFFERENCES`.
 */
export function shortestEdit<T>(before: readonly T[], after: readonly T[]): readonly Edit[] {
  const edits: Edit[] = [];
  const push = (change: Edit['change'], b: readonly [number, number], a: readonly [number, number]) => {
    if (b[0] === b[1] && a[0] === a[1]) return;
    const last = edits.at(-1);
    if (last?.change !== change) edits.push({ change, before: b, after: a });
    else edits[edits.length - 1] = { change, before: [last.before[0], b[1]], after: [last.after[0], a[1]] };
  };

  const walk = (b0: number, b1: number, a0: number, a1: number): void => {
    let head = 0;
    while (b0 + head < b1 && a0 + head < a1 && before[b0 + head] === after[a0 + head]) head++;
    let tail = 0;
    while (b1 - tail > b0 + head && a1 - tail > a0 + head && before[b1 - tail - 1] === after[a1 - tail - 1]) tail++;

    push('same', [b0, b0 + head], [a0, a0 + head]);
    const [bs, be, as, ae] = [b0 + head, b1 - tail, a0 + head, a1 - tail];
    const middle = bs < be && as < ae ? middlePoint(before, after, bs, be, as, ae) : null;
    if (middle === null) {
      push('deleted', [bs, be], [as, as]);
      push('inserted', [be, be], [as, ae]);
    } else {
      walk(bs, middle.b, as, middle.a);
      walk(middle.b, be, middle.a, ae);
    }
    push('same', [be, b1], [ae, a1]);
  };

  walk(0, before.length, 0, after.length);
  return edits;
}

/** A point on an optimal path, about half way; null when there is none worth cutting at. */
function middlePoint<T>(
  before: readonly T[],
  after: readonly T[],
  b0: number,
  b1: number,
  a0: number,
  a1: number,
): { b: number; a: number } | null {
  const [n, m] = [b1 - b0, a1 - a0];
  const delta = n - m;
  const odd = delta % 2 !== 0;
  const half = Math.min(Math.ceil((n + m) / 2), MOST_DIFFERENCES);
  const front = new Reach(half, (x, y) => before[b0 + x] === after[a0 + y], n, m);
  const back = new Reach(half, (x, y) => before[b1 - x - 1] === after[a1 - y - 1], n, m);

  for (let d = 0; d < half; d++) {
    for (let k = -d; k <= d; k += 2) {
      const { x, y } = front.advance(d, k);
      const meets = odd && Math.abs(delta - k) < d && x <= n && y <= m && x + back.at(delta - k) >= n;
      if (meets) return inside(b0 + x, a0 + y, b0, b1, a0, a1);
    }
    for (let k = -d; k <= d; k += 2) {
      const { x, y } = back.advance(d, k);
      const meets = !odd && Math.abs(delta - k) <= d && x <= n && y <= m && x + front.at(delta - k) >= n;
      if (meets) return inside(b1 - x, a1 - y, b0, b1, a0, a1);
    }
  }
  return null;
}

/** How far one has come on each diagonal (k = x − y) with so many differences, from one end. */
class Reach {
  readonly #furthest: Int32Array;
  readonly #half: number;
  readonly #equal: (x: number, y: number) => boolean;
  readonly #n: number;
  readonly #m: number;

  constructor(half: number, equal: (x: number, y: number) => boolean, n: number, m: number) {
    this.#furthest = new Int32Array(2 * half + 2).fill(-1);
    this.#furthest[half + 1] = 0;
    this.#half = half;
    this.#equal = equal;
    this.#n = n;
    this.#m = m;
  }

  at(k: number): number {
    return this.#furthest[this.#half + k] ?? -1;
  }

  /** One difference more on a diagonal, then along it as long as both agree. */
  advance(d: number, k: number): { readonly x: number; readonly y: number } {
    const down = k === -d || (k !== d && this.at(k - 1) < this.at(k + 1));
    let x = down ? this.at(k + 1) : this.at(k - 1) + 1;
    let y = x - k;
    while (x < this.#n && y < this.#m && this.#equal(x, y)) {
      x++;
      y++;
    }
    this.#furthest[this.#half + k] = x;
    return { x, y };
  }
}

/** A cut at a corner would recurse for ever. */
function inside(b: number, a: number, b0: number, b1: number, a0: number, a1: number): { b: number; a: number } | null {
  if (b < b0 || b > b1 || a < a0 || a > a1) return null;
  if ((b === b0 && a === a0) || (b === b1 && a === a1)) return null;
  return { b, a };
}
