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

/** Pairs by likeness what lies between two anchors; what has no like is left alone, deleted before inserted. */
function alignGap(
  before: readonly Alignable[],
  after: readonly Alignable[],
  b0: number,
  b1: number,
  a0: number,
  a1: number,
): readonly Pairing[] {
  const [left, right] = [before.slice(b0, b1), after.slice(a0, a1)];
  const comparable = left.length * right.length > 0 && left.length * right.length <= MOST_COMPARISONS;
  const pairs = comparable ? likestPairs(left, right) : [];
  const pairings: Pairing[] = [];
  let [b, a] = [0, 0];
  for (const [nextB, nextA] of [...pairs, [left.length, right.length] as const]) {
    while (b < nextB) pairings.push([b0 + b++, null]);
    while (a < nextA) pairings.push([null, a0 + a++]);
    if (b < left.length && a < right.length) pairings.push([b0 + b++, a0 + a++]);
  }
  return pairings;
}

/** The pairs, in order, that have the most likeness together (S. Needleman and C. Wunsch, 1970, without gap cost). */
function likestPairs(
  before: readonly Alignable[],
  after: readonly Alignable[],
): readonly (readonly [number, number])[] {
  const likeness = likenessTable(before, after);
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const together = (i: number, j: number): number => {
    const like = likeness[i * after.length + j] ?? 0;
    return like < LIKENESS ? 0 : like + at(i + 1, j + 1);
  };
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      best[i * width + j] = Math.max(together(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length && at(i, j) > 0) {
    if (at(i, j) === together(i, j)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

function likenessTable(before: readonly Alignable[], after: readonly Alignable[]): Float64Array {
  const [left, right] = [before, after].map((list) => list.map(({ text }) => bagOf(text)));
  const table = new Float64Array(before.length * after.length);
  for (const [i, x] of left?.entries() ?? []) {
    for (const [j, y] of right?.entries() ?? []) {
      if (before[i]?.sort === after[j]?.sort) table[i * after.length + j] = dice(x, y);
    }
  }
  return table;
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
