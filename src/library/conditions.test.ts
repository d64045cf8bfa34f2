import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClauseId } from '../domain/ids.ts';
import type { Condition } from '../domain/memorandum/condition/condition.ts';
import { holds } from '../domain/memorandum/condition/evaluate.ts';
import { LanguageFault } from '../domain/memorandum/condition/names.ts';
import { parseCondition } from '../domain/memorandum/condition/parse-condition.ts';
import type { Parameter } from '../domain/memorandum/parameter.ts';
import type { ParameterValue } from '../domain/memorandum/selection.ts';
import { scopeOf } from '../domain/memorandum/values/scope.ts';
import { type Declarations, NamesInSight } from './declarations.ts';
import { satisfiable } from './satisfiable.ts';
import { knowledgeOf } from './value-domains.ts';

const label = { fr: 'x', en: 'x' };
const parameters: readonly Parameter[] = [
  { name: 'months', type: 'months', min: 1, max: 36, label },
  { name: 'rate', type: 'percent', label },
  { name: 'fee', type: 'money', label },
  { name: 'day', type: 'date', label },
  { name: 'free', type: 'boolean', label },
  { name: 'mode', type: 'enum', values: ['red', 'blue'].map((value) => ({ value, label })), label },
  {
    name: 'kinds',
    type: 'list',
    items: { type: 'enum', values: ['a', 'b'].map((value) => ({ value, label })) },
    label,
  },
  {
    name: 'rows',
    type: 'records',
    fields: [
      { name: 'pct', type: 'percent', label },
      { name: 'open', type: 'boolean', label },
    ],
    label,
  },
];
const own = 'own' as ClauseId;
const clause = (id: string, conditional: boolean) => ({
  id: id as ClauseId,
  conditional,
  options: ['one', 'two'],
  parameters: new Map(parameters.map((parameter) => [parameter.name, parameter])),
});
const declarations: Declarations = {
  catalogue: new Set(['own', 'other', 'later']),
  clauses: new Map([clause('own', false), clause('other', true)].map((one) => [one.id, one])),
  facts: new Map(),
  annexes: new Set(),
  terms: { fr: new Map(), en: new Map() },
};
const names = new NamesInSight(declarations, own);
const knowledge = knowledgeOf(declarations);

/** Whether a condition holds when clause `own` has option `one` and these values. */
function ask(source: string, values: { [name: string]: ParameterValue } = {}): boolean {
  const data = { options: new Map([[own, 'one']]), values: new Map([[own, values]]), facts: {}, document: {} };
  return holds(parseCondition(source, names), scopeOf(data));
}

describe('a lawyer asks', () => {
  it.each([
    ['option = one', {}, true],
    ['option != one', {}, false],
    ['option in [one, two]', {}, true],
    ['other:two or own:one', {}, true],
    ['other is present', {}, false],
    ['other is absent and not (other in [one])', {}, true],
    ['months > 12', { months: 13 }, true],
    ['months > 12', {}, false],
    ['months = 0', {}, true],
    ['rate >= 3%', { rate: 300 }, true],
    ['fee > 0 €', { fee: { amount: 1, currency: 'EUR' } }, true],
    ['fee > 0 €', {}, false],
    ['day < 2026-06-01', { day: '2026-05-31' }, true],
    ['free', { free: true }, true],
    ['not free', {}, true],
    ['mode = red', { mode: 'red' }, true],
    ['mode in [red, blue]', { mode: 'blue' }, true],
    ['kinds in [b]', { kinds: ['a', 'b'] }, true],
    ['kinds is empty', { kinds: [] }, true],
    ['rows is filled', { rows: [{ pct: 1 }] }, true],
    ['any(rows where open and pct > 10%)', { rows: [{ pct: 2000, open: true }] }, true],
    ['every(rows where open)', { rows: [{ open: true }, { open: false }] }, false],
    ['sum(rows.pct) = 100%', { rows: [{ pct: 4000 }, { pct: 6000 }] }, true],
    ['count(rows) > 1', { rows: [{}, {}] }, true],
  ])('%s given %j: %s', (source, values, expected) => {
    expect(ask(source, values as never)).toBe(expected);
  });

  it.each([
    ['option = three', 'unknown-option'],
    ['nowhere:one', 'unknown-clause'],
    ['weeks > 2', 'unknown-parameter'],
    ['months > 3%', 'condition-type'],
    ['rate > 3', 'condition-type'],
    ['mode = green', 'unknown-value'],
    ['mode > red', 'condition-type'],
    ['months', 'condition-not-boolean'],
    ['months >', 'condition-syntax'],
    ['(free', 'condition-syntax'],
    ['free free', 'condition-syntax'],
    ['free & free', 'condition-syntax'],
    ['any(months where free)', 'not-a-list'],
  ])('is told that "%s" is wrong: %s', (source, code) => {
    const read = () => parseCondition(source, names);
    expect(read).toThrow(LanguageFault);
    expect(read).toThrow(expect.objectContaining({ code }));
  });

  it('never sees anything but a fault of the language, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'option',
            '=',
            'one',
            'months',
            '>',
            '3',
            '%',
            '€',
            'and',
            'or',
            'not',
            '(',
            ')',
            '[',
            ']',
            ',',
            'in',
            'is',
            'filled',
            'any',
            'where',
            'rows',
            'own:one',
            '"',
            '#',
            '.',
          ),
          { maxLength: 12 },
        ),
        (words) => {
          try {
            parseCondition(words.join(' '), names);
          } catch (error) {
            expect(error).toBeInstanceOf(LanguageFault);
          }
        },
      ),
    );
  });
});

describe('a condition that can never hold', () => {
  const possible = (...sources: string[]) =>
    satisfiable(
      sources.map((source): Condition => parseCondition(source, names)),
      knowledge,
    );
  it.each([
    [['months > 36']],
    [['months < 1', 'months is filled']],
    [['option = one and option = two']],
    [['free', 'not free']],
    [['other is absent', 'other:one']],
    [['mode = red', 'mode = blue']],
  ])('%j is found', (sources) => {
    expect(possible(...sources)).toBe(false);
  });

  it.each([
    [['months > 35']],
    [['months = 0']],
    [['later:anything']],
    [['later is absent']],
    [['any(rows where open)', 'free']],
  ])('%j is not taken for one', (sources) => {
    expect(possible(...sources)).toBe(true);
  });
});
