import { tokenise } from './tokens.ts';

/** What alignment needs to know of a block or a row. */
export interface Alignable {
  readonly id: string;
  /** Two things of different kind are never paired. */
  readonly sort: string;
  readonly text: string;
}

/** A pair, or one left alone: indexes into the two lists, in reading order. */
export type Pairing = readonly [before: number | null, after: number | null];

/** Unlike ids are paired only when at least this much of their words is common (Dice coefficient). */
const LIKENESS = 0.6;

/** Gaps beyond this many comparisons are not searched for likeness: nothing would be read out of it. */
const MOST_COMPARISONS = 20_000;

/**
 * Pairs two lists in order: first by id, on the longest sequence that kept its order (what moved is
 * deleted here and inserted there), then, between those, by likeness of words.
 */
export function align(before: readonly Alignable[], after: readonly Alignable[]): readonly Pairing[] {
  const pairings: Pairing[] = [];
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...anchors(before, after), [before.length, after.length] as const]) {
    pairings.push(...alignGap(before, after, b, nextB, a, nextA));
    if (nextB < before.length && nextA < after.length) pairings.push([nextB, nextA]);
    [b, a] = [nextB + 1, nextA + 1];
  }
  return pairings;
}

/** Longest increasing subsequence of the positions of equal ids (patience sorting, n log n). */
function anchors(before: readonly Alignable[], after: readonly Alignable[]): readonly (readonly [number, number])[] {
  const places = new Map<string, number>();
  for (const [index, { id, sort }] of after.entries()) {
    if (!places.has(`${sort} ${id}`)) places.set(`${sort} ${id}`, index);
  }
  type Link = { readonly pair: readonly [number, number]; readonly previous: Link | undefined };
  const piles: Link[] = [];
  const seen = new Set<number>();
  for (const [index, { id, sort }] of before.entries()) {
    const place = places.get(`${sort} ${id}`);
    if (place === undefined || seen.has(place)) continue;
    seen.add(place);
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.pair[1] ?? -1) < place) low = middle + 1;
      else high = middle;
    }
    piles[low] = { pair: [index, place], previous: piles[low - 1] };
  }
  const chain: (readonly [number, number])[] = [];
  for (let link = piles.at(-1); link !== undefined; link = link.previous) chain.unshift(link.pair);
  return chain;
}

/** Needleman–Wunsch over likeness, on what lies between two anchors. */
function alignGap(
  before: readonly Alignable[],
  after: readonly Alignable[],
  b0: number,
  b1: number,
  a0: number,
  a1: number,
): readonly Pairing[] {
  const [n, m] = [b1 - b0, a1 - a0];
  const alone = (): Pairing[] => [
    ...Array.from({ length: n }, (_, i): Pairing => [b0 + i, null]),
    ...Array.from({ length: m }, (_, j): Pairing => [null, a0 + j]),
  ];
  if (n === 0 || m === 0 || n * m > MOST_COMPARISONS) return alone();

  const bags = (list: readonly Alignable[], from: number, to: number) =>
    list.slice(from, to).map((entry) => ({ sort: entry.sort, bag: bagOf(entry.text) }));
  const [left, right] = [bags(before, b0, b1), bags(after, a0, a1)];
  const width = m + 1;
  const best = new Float64Array((n + 1) * width);
  const like = new Float64Array(n * m);
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const [x, y] = [left[i], right[j]];
      const likeness = x !== undefined && y !== undefined && x.sort === y.sort ? dice(x.bag, y.bag) : 0;
      like[i * m + j] = likeness;
      const paired = likeness >= LIKENESS ? likeness + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(paired, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }

  const pairings: Pairing[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    const here = best[i * width + j] ?? 0;
    const likeness = like[i * m + j] ?? 0;
    if (likeness >= LIKENESS && here === likeness + (best[(i + 1) * width + j + 1] ?? 0)) {
      pairings.push([b0 + i++, a0 + j++]);
    } else if (here === (best[(i + 1) * width + j] ?? 0)) pairings.push([b0 + i++, null]);
    else pairings.push([null, a0 + j++]);
  }
  while (i < n) pairings.push([b0 + i++, null]);
  while (j < m) pairings.push([null, a0 + j++]);
  return pairings;
}

interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function bagOf(text: string): Bag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const token of tokenise(text)) {
    if (!/[\p{L}\p{N}]/u.test(token)) continue;
    counts.set(token, (counts.get(token) ?? 0) + 1);
    size++;
  }
  return { counts, size };
}

function dice(left: Bag, right: Bag): number {
  if (left.size + right.size === 0) return 0;
  let common = 0;
  for (const [token, count] of left.counts) common += Math.min(count, right.counts.get(token) ?? 0);
  return (2 * common) / (left.size + right.size);
}
