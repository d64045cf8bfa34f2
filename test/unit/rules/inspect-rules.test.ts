import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClauseId, OptionId } from '../../../src/domain/ids.ts';
import type { Condition } from '../../../src/domain/memorandum/condition/condition.ts';
import type { Library } from '../../../src/domain/memorandum/library.ts';
import { countMemoranda } from '../../../src/domain/memorandum/reasoning/count-memoranda.ts';
import { inspectRules } from '../../../src/domain/memorandum/reasoning/inspect-rules.ts';
import type { RepairHint, Rule } from '../../../src/domain/memorandum/rule.ts';
import type { Selection } from '../../../src/domain/memorandum/selection.ts';
import { someLibrary } from './small-libraries.ts';
import { everyMemorandum, fired, scopeFor } from './try-all.ts';

const RUNS = { numRuns: 300 };
const NOTHING: Selection = { libraryVersion: '1.0.0', clauses: {}, facts: {} };

const sound = (library: Library) =>
  everyMemorandum(library, NOTHING).filter((one) => fired(library, one).every((rule) => rule.severity !== 'blocks'));

test('the count of valid memoranda is exact', () => {
  fc.assert(
    fc.property(someLibrary, (library) => {
      expect(countMemoranda(library, scopeFor(library))).toBe(BigInt(sound(library).length));
    }),
    RUNS,
  );
});

test('an option said to be dead is in no valid memorandum, and a rule said to be useless says nothing by itself', () => {
  fc.assert(
    fc.property(someLibrary, (library) => {
      const valid = sound(library);
      const all = everyMemorandum(library, NOTHING).map((one) => fired(library, one));
      for (const fault of inspectRules(library)) {
        if (fault.kind === 'dead-option') {
          expect(valid.some((one) => one.clauses[fault.clause]?.option === fault.option)).toBe(false);
        }
        if (fault.kind === 'never-fires') expect(all.every((rules) => !rules.includes(fault.rule))).toBe(true);
        if (fault.kind === 'redundant-rule') {
          const alone = all.filter(
            (rules) => rules.includes(fault.rule) && !rules.some((one) => fault.covered.includes(one)),
          );
          expect(alone).toEqual([]);
        }
      }
    }),
    RUNS,
  );
});

describe('faults of rules on options alone are all found', () => {
  const [given] = fc.sample(someLibrary, { numRuns: 1, seed: 1 });
  const libraryWith = (...rules: readonly Pick<Rule, 'condition' | 'repairs'>[]): Library => {
    if (given === undefined) throw new Error('no library');
    const base = given.rules?.rules[0];
    if (base === undefined) throw new Error('no rule');
    return {
      ...given,
      rules: { rules: rules.map((rule, index) => ({ ...base, ...rule, id: `R${index}`, severity: 'blocks' })) },
    };
  };
  const is = (clause: string, ...options: string[]): Condition => ({
    op: 'option',
    clause: clause as ClauseId,
    options,
  });
  const and = (...args: Condition[]): Condition => ({ op: 'and', args });
  const hint = (clause: string, option: string): RepairHint => ({
    clause: clause as ClauseId,
    option: option as OptionId,
  });
  const kinds = (library: Library) => inspectRules(library).map((fault) => fault.kind);

  test('an option that two rules together forbid is dead', () => {
    const rules = [and(is('c0', 'o0'), is('c1', 'o0', 'o1')), and(is('c0', 'o0'), is('c1', 'o2'))];
    const faults = inspectRules(libraryWith(...rules.map((condition) => ({ condition, repairs: [] }))));
    expect(faults).toMatchObject([
      { kind: 'dead-option', clause: 'c0', option: 'o0', rules: [{ id: 'R0' }, { id: 'R1' }] },
    ]);
  });

  test('a clause with one option left is forced', () => {
    expect(kinds(libraryWith({ condition: is('c0', 'o0', 'o1'), repairs: [] }))).toContain('forced-option');
  });

  test('a rule that another covers is redundant', () => {
    const rules = [is('c0', 'o0'), and(is('c0', 'o0'), is('c1', 'o1'))];
    expect(kinds(libraryWith(...rules.map((condition) => ({ condition, repairs: [] }))))).toContain('redundant-rule');
  });

  test('a rule that asks one clause for two options never fires', () => {
    expect(kinds(libraryWith({ condition: and(is('c0', 'o0'), is('c0', 'o1')), repairs: [] }))).toContain(
      'never-fires',
    );
  });

  test('a repair that keeps the rule firing is useless', () => {
    expect(kinds(libraryWith({ condition: is('c0', 'o0', 'o1'), repairs: [hint('c0', 'o1')] }))).toContain(
      'useless-repair',
    );
  });

  test('two rules that send back to each other go in a circle', () => {
    const there = { condition: and(is('c0', 'o0'), is('c1', 'o0')), repairs: [hint('c0', 'o1')] };
    const back = { condition: and(is('c0', 'o1'), is('c1', 'o0')), repairs: [hint('c0', 'o0')] };
    expect(kinds(libraryWith(there, back))).toContain('circular-repair');
    expect(kinds(libraryWith(there, { ...back, repairs: [...back.repairs, hint('c1', 'o1')] }))).not.toContain(
      'circular-repair',
    );
  });
});
