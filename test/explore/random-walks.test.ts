import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginChapter, CHAPTERS } from '../../src/domain/engagement/explore/chapters.ts';
import { FAULTS, PRODUCT } from '../../src/domain/engagement/explore/faults.ts';
import { steps } from '../../src/domain/engagement/explore/step.ts';
import type { Rules } from '../../src/domain/engagement/explore/world.ts';

/** Far beyond what can be exhausted: three clauses, three texts, many turns, messages and deadlines. */
const WIDE = { clauses: ['a', 'b', 'c'], texts: ['X', 'Y', 'Z'], held: 4, ticks: 12, returns: 3 };

/** Walks where the numbers lead; the sentence of the first broken invariant, if one breaks. */
function walk(rules: Rules, chapter: number, choices: readonly number[]): string | null {
  const chosen = CHAPTERS[chapter];
  if (chosen === undefined) return null;
  const policy = { ...chosen.bounds.policy, maxTurns: 30, longstopMs: 5_000, signatureMs: 900 };
  // Chapters that begin further on are reached with one clause.
  const clauses = chosen.before.length > 0 ? ['a'] : WIDE.clauses;
  const beginning = beginChapter({ ...chosen, bounds: { ...WIDE, clauses, policy } }, rules);
  if (beginning === null) return null;
  let { world } = beginning;
  for (const choice of choices) {
    // Leaving ends the walk: it is taken rarely.
    const open = steps(world, beginning.model).filter(({ says }) => !says.includes('withdraws') || choice % 50 === 0);
    const step = open[choice % Math.max(1, open.length)];
    if (step === undefined) return null;
    if (step.violation !== null) return step.violation.sentence;
    world = step.world;
  }
  return null;
}

const choices = fc.array(fc.nat(100_000), { minLength: 20, maxLength: 60 });
const chapter = fc.nat(CHAPTERS.length - 1);

describe('long random walks over the rules', () => {
  it('break no invariant', () => {
    fc.assert(
      fc.property(chapter, choices, (from, way) => {
        expect(walk(PRODUCT, from, way)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('would have met a mistake that is easy to meet', () => {
    const easy = FAULTS.filter(({ name }) => ['accept-survives-edit', 'timer-trusts-its-clock'].includes(name));
    expect(easy).toHaveLength(2);
    for (const { rules } of easy) {
      const met = fc
        .sample(fc.tuple(chapter, choices), { numRuns: 40, seed: 1 })
        .some(([from, way]) => walk(rules, from, way) !== null);
      expect(met).toBe(true);
    }
  });
});
