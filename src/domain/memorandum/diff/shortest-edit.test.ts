import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestEdit } from './shortest-edit.ts';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });

/** Length of the longest common subsequence, by the book. */
function longestCommon(before: readonly string[], after: readonly string[]): number {
  const rows = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (const [i, x] of before.entries()) {
    for (const [j, y] of after.entries()) {
      const row = rows[i + 1] ?? [];
      row[j + 1] = x === y ? (rows[i]?.[j] ?? 0) + 1 : Math.max(rows[i]?.[j + 1] ?? 0, row[j] ?? 0);
    }
  }
  return rows[before.length]?.[after.length] ?? 0;
}

describe('the shortest way from one sequence to another', () => {
  it('covers both in order, equal where it says so, and keeps as much as can be kept', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const edits = shortestEdit(before, after);
        const kept = edits.filter((edit) => edit.change === 'same');
        expect(edits.filter((e) => e.change !== 'inserted').flatMap((e) => before.slice(...e.before))).toEqual(before);
        expect(edits.filter((e) => e.change !== 'deleted').flatMap((e) => after.slice(...e.after))).toEqual(after);
        for (const edit of kept) expect(before.slice(...edit.before)).toEqual(after.slice(...edit.after));
        expect(kept.reduce((sum, { before: [from, to] }) => sum + to - from, 0)).toBe(longestCommon(before, after));
      }),
      { numRuns: 1000 },
    );
  });

  it('answers on two long texts without likeness', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`);
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`);
    expect(shortestEdit(before, after)).toHaveLength(2);
  });
});
