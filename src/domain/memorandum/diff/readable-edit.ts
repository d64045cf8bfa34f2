import { type Edit, shortestEdit } from './shortest-edit.ts';

/** One exchange: `before` words give way to `after` words; between exchanges, words stay. */
interface Exchange {
  b0: number;
  b1: number;
  a0: number;
  a1: number;
}

/**
 * Below this share of words kept, a paragraph is shown as replaced: a sentence threaded through the
 * leftovers of another is harder to read than both in full.
 */
const LEAST_KEPT = 0.25;

/**
 * The way from one list of tokens to another that a person reads best, not the shortest: small words
 * left standing between two changes are swallowed, and an insertion begins where a word begins.
 */
export function readableEdit(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const exchanges = toExchanges(shortestEdit(before, after));
  if (keptShare(before, after, exchanges) < LEAST_KEPT) {
    return toEdits([{ b0: 0, b1: before.length, a0: 0, a1: after.length }], before.length);
  }
  const merged = swallowSmallIslands(before, after, exchanges);
  for (const [index, exchange] of merged.entries()) {
    slide(before, after, exchange, merged[index - 1], merged[index + 1]);
  }
  return toEdits(merged, before.length);
}

function toExchanges(edits: readonly Edit[]): Exchange[] {
  const exchanges: Exchange[] = [];
  for (const edit of edits) {
    if (edit.change === 'same') continue;
    const last = exchanges.at(-1);
    const [[b0, b1], [a0, a1]] = [edit.before, edit.after];
    if (last !== undefined && last.b1 === b0 && last.a1 === a0) {
      last.b1 = b1;
      last.a1 = a1;
    } else exchanges.push({ b0, b1, a0, a1 });
  }
  return exchanges;
}

function toEdits(exchanges: readonly Exchange[], beforeLength: number): Edit[] {
  const edits: Edit[] = [];
  let [b, a] = [0, 0];
  const push = (change: Edit['change'], before: readonly [number, number], after: readonly [number, number]) => {
    if (before[0] !== before[1] || after[0] !== after[1]) edits.push({ change, before, after });
  };
  for (const { b0, b1, a0, a1 } of exchanges) {
    push('same', [b, b0], [a, a0]);
    push('deleted', [b0, b1], [a0, a0]);
    push('inserted', [b1, b1], [a0, a1]);
    [b, a] = [b1, a1];
  }
  push('same', [b, beforeLength], [a, a + beforeLength - b]);
  return edits;
}

/** Letters and digits: what carries meaning when lengths are compared. */
function weight(tokens: readonly string[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += (tokens[i] ?? '').replace(/[^\p{L}\p{N}]/gu, '').length;
  return sum;
}

function keptShare(before: readonly string[], after: readonly string[], exchanges: readonly Exchange[]): number {
  const [all, allAfter] = [weight(before, 0, before.length), weight(after, 0, after.length)];
  if (all === 0 || allAfter === 0) return 1;
  const lost = exchanges.reduce((sum, { b0, b1 }) => sum + weight(before, b0, b1), 0);
  return (all - lost) / Math.max(all, allAfter);
}

/** Words kept between two exchanges are swallowed when they weigh no more than either neighbour. */
function swallowSmallIslands(
  before: readonly string[],
  after: readonly string[],
  exchanges: readonly Exchange[],
): Exchange[] {
  const size = (e: Exchange) => Math.max(weight(before, e.b0, e.b1), weight(after, e.a0, e.a1));
  const result: Exchange[] = [];
  for (const next of exchanges) {
    let current = { ...next };
    for (let last = result.at(-1); last !== undefined; last = result.at(-1)) {
      const island = weight(before, last.b1, current.b0);
      if (island > 0 && (island > size(last) || island > size(current))) break;
      current = { b0: last.b0, b1: current.b1, a0: last.a0, a1: current.a1 };
      result.pop();
    }
    result.push(current);
  }
  return result;
}

/**
 * A pure insertion (or deletion) can often stand in several places: `un [bref ]délai` or `un[ bref] délai`.
 * It goes where a sentence, else a word, begins.
 */
function slide(
  before: readonly string[],
  after: readonly string[],
  exchange: Exchange,
  previous: Exchange | undefined,
  next: Exchange | undefined,
): void {
  const inserted = exchange.b0 === exchange.b1;
  if (!inserted && exchange.a0 !== exchange.a1) return;
  const tokens = inserted ? after : before;
  const [from, to] = inserted ? [exchange.a0, exchange.a1] : [exchange.b0, exchange.b1];
  const floor = inserted ? (previous?.a1 ?? 0) : (previous?.b1 ?? 0);
  const ceiling = inserted ? (next?.a0 ?? after.length) : (next?.b0 ?? before.length);

  let least = 0;
  while (from + least > floor && tokens[from + least - 1] === tokens[to + least - 1]) least--;
  let best = 0;
  let bestScore = -1;
  for (let shift = least; shift === least || tokens[from + shift - 1] === tokens[to + shift - 1]; shift++) {
    if (to + shift > ceiling) break;
    const score = edgeScore(tokens, from + shift) + edgeScore(tokens, to + shift);
    if (score > bestScore) [best, bestScore] = [shift, score];
  }
  exchange.b0 += best;
  exchange.b1 += best;
  exchange.a0 += best;
  exchange.a1 += best;
}

function edgeScore(tokens: readonly string[], at: number): number {
  const left = tokens[at - 1];
  const right = tokens[at];
  if (left === undefined || right === undefined) return 4;
  if (!/^\s/.test(left)) return /^\s/.test(right) ? 1 : 0;
  return /[.;:!?]/.test(tokens[at - 2] ?? '') ? 3 : 2;
}
