import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClauseId } from '../../../src/domain/ids.ts';
import type { Library } from '../../../src/domain/memorandum/library.ts';
import { applyChanges } from '../../../src/domain/memorandum/reasoning/apply-changes.ts';
import { checkRules } from '../../../src/domain/memorandum/reasoning/check-rules.ts';
import { costOf } from '../../../src/domain/memorandum/reasoning/repairs.ts';
import type { Selection } from '../../../src/domain/memorandum/selection.ts';
import { someLibrary, someSelection } from './small-libraries.ts';
import { chosen, everyMemorandum, fired, keeps, scopeFor } from './try-all.ts';

const RUNS = { numRuns: 300 };
const check = (library: Library, selection: Selection) => checkRules(library, selection, scopeFor(library));
const blocks = (library: Library, selection: Selection) =>
  fired(library, selection).filter((rule) => rule.severity === 'blocks');

test('the rules reported are those that a plain reading fires', () => {
  fc.assert(
    fc.property(someLibrary, someSelection(false), (library, selection) => {
      const report = check(library, selection);
      expect(report.faults.map((fault) => fault.rule)).toEqual(fired(library, selection).map((rule) => rule.id));
      expect(report.valid).toBe(blocks(library, selection).length === 0);
    }),
    RUNS,
  );
});

test('an option is possible exactly when a finished memorandum takes it, keeps the other choices and breaks no rule', () => {
  fc.assert(
    fc.property(someLibrary, someSelection(false), (library, selection) => {
      const { possible } = check(library, selection);
      const all = everyMemorandum(library, selection);
      const picks = chosen(library, selection);
      for (const { id, options } of library.clauses) {
        const others = new Map([...picks].filter(([clause]) => clause !== id));
        const kept = all.filter((one) => keeps(one, others) && one.clauses[id] !== undefined);
        expect(possible[id] === undefined).toBe(kept.length === 0);
        const sound = kept.filter((one) => blocks(library, one).length === 0);
        if (sound.length === 0) continue;
        for (const option of options) {
          const outlook = possible[id]?.[option.id];
          expect(outlook?.possible).toBe(sound.some((one) => one.clauses[id]?.option === option.id));
          expect(outlook?.because.length === 0).toBe(outlook?.possible);
        }
      }
    }),
    RUNS,
  );
});

test('rules given as reasons forbid the option by themselves', () => {
  fc.assert(
    fc.property(someLibrary, someSelection(false), (library, selection) => {
      const all = everyMemorandum(library, selection);
      const picks = chosen(library, selection);
      for (const [id, outlooks] of Object.entries(check(library, selection).possible)) {
        const others = new Map([...picks].filter(([clause]) => clause !== id));
        for (const [option, { possible, because }] of Object.entries(outlooks)) {
          if (possible) continue;
          const taking = all.filter((one) => keeps(one, others) && one.clauses[id as ClauseId]?.option === option);
          for (const one of taking) {
            expect(fired(library, one).some((rule) => because.includes(rule.id))).toBe(true);
          }
        }
      }
    }),
    RUNS,
  );
});

test('a conflict is minimal: its choices always break the rule, and without any one of them it can be respected', () => {
  fc.assert(
    fc.property(someLibrary, someSelection(true), (library, selection) => {
      const all = everyMemorandum(library, selection);
      for (const { rule, conflict } of check(library, selection).faults) {
        const picks = conflict.map((item) => item.split(':') as [ClauseId, string]);
        const breaks = (some: readonly [ClauseId, string][]) =>
          all
            .filter((one) => keeps(one, new Map(some)))
            .every((one) => fired(library, one).some(({ id }) => id === rule));
        expect(breaks(picks)).toBe(true);
        for (const left of picks) expect(breaks(picks.filter((pick) => pick !== left))).toBe(false);
      }
    }),
    RUNS,
  );
});

test('a repair mends its fault and adds no other, whatever is still open', () => {
  fc.assert(
    fc.property(someLibrary, someSelection(false), (library, selection) => {
      const before = new Set(blocks(library, selection).map((rule) => rule.id));
      for (const { rule, repairs } of check(library, selection).faults) {
        for (const repair of repairs) {
          const after = applyChanges(library, selection, repair.changes);
          expect(fired(library, after).map(({ id }) => id)).not.toContain(rule);
          expect(blocks(library, after).filter(({ id }) => !before.has(id))).toEqual([]);
        }
      }
    }),
    RUNS,
  );
});

test('the first repair is the cheapest of all, and there is one when there can be', () => {
  fc.assert(
    fc.property(someLibrary, someSelection(true), (library, selection) => {
      const before = new Set(blocks(library, selection).map((rule) => rule.id));
      for (const { rule, repairs } of check(library, selection).faults) {
        const costs = everyMemorandum(library, selection)
          .filter((one) => !fired(library, one).some(({ id }) => id === rule))
          .filter((one) => blocks(library, one).every(({ id }) => before.has(id)))
          .map((one) => distance(library, selection, one));
        expect(repairs[0]?.cost).toBe(costs.length === 0 ? undefined : Math.min(...costs));
      }
    }),
    RUNS,
  );
});

function distance(library: Library, from: Selection, to: Selection): number {
  const [before, after] = [chosen(library, from), chosen(library, to)];
  return library.clauses.reduce((sum, clause) => {
    const [a, b] = [before.get(clause.id) ?? null, after.get(clause.id) ?? null];
    return a === b ? sum : sum + costOf(clause, a, b);
  }, 0);
}
