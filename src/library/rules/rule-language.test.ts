import { describe, expect, it } from 'vitest';
import type { ClauseId, OptionId } from '../../domain/ids.ts';
import { holds } from '../../domain/memorandum/condition/evaluate.ts';
import { LanguageFault } from '../../domain/memorandum/condition/names.ts';
import { parseCondition } from '../../domain/memorandum/condition/parse-condition.ts';
import type { Parameter } from '../../domain/memorandum/parameter.ts';
import type { ParameterValue } from '../../domain/memorandum/selection.ts';
import { scopeOf } from '../../domain/memorandum/values/scope.ts';
import type { Declarations } from '../declarations.ts';
import { RuleNames, type Vocabulary } from './rule-names.ts';

const label = { fr: 'x', en: 'x' };
const term = [{ value: 'life-of-rights', label }];
const own: readonly Parameter[] = [
  { name: 'weeks', type: 'weeks', label },
  { name: 'months', type: 'months', label },
  { name: 'days', type: 'days', label },
  { name: 'years', type: 'years', values: term, label },
  { name: 'rate', type: 'percent', label },
  { name: 'fee', type: 'money', label },
  { name: 'start', type: 'date', label },
  { name: 'end_date', type: 'date', label },
  { name: 'countries', type: 'list', items: { type: 'territory' }, label },
  { name: 'field_of_use', type: 'record', fields: [{ name: 'text', type: 'text', label }], label },
  {
    name: 'rows',
    type: 'records',
    fields: [
      { name: 'day', type: 'date', label },
      { name: 'months', type: 'months', label },
      { name: 'first', type: 'text', label },
      { name: 'second', type: 'text', label },
    ],
    label,
  },
];
const other: readonly Parameter[] = [
  { name: 'countries', type: 'list', items: { type: 'territory' }, label },
  { name: 'field', type: 'text', label },
];
const clause = (id: string, options: readonly string[], parameters: readonly Parameter[]) => ({
  id: id as ClauseId,
  conditional: false,
  options,
  parameters: new Map(parameters.map((parameter) => [parameter.name, parameter])),
});
const declarations: Declarations = {
  catalogue: new Set(['own', 'other']),
  clauses: new Map(
    [clause('own', ['free', 'none'], own), clause('other', ['none'], other)].map((one) => [one.id, one]),
  ),
  facts: new Map(),
  annexes: new Set(),
  terms: { fr: new Map(), en: new Map() },
};
const macros = new Map();
const vocabulary: Vocabulary = {
  declarations,
  context: new Map([['signing_date', { name: 'signing_date', type: 'date', label }]]),
  constants: new Map([['legal_rate', { type: 'percent' }]]),
  macros,
};
const read = (source: string) => parseCondition(source, new RuleNames(vocabulary));
macros.set('LONG', { condition: read('months > 12'), unwritten: new Set() });

function ask(
  source: string,
  values: { [name: string]: ParameterValue },
  more: { [name: string]: ParameterValue } = {},
) {
  const data = {
    options: new Map<ClauseId, OptionId>([['own' as ClauseId, 'free' as OptionId]]),
    values: new Map([
      ['own' as ClauseId, values],
      ['other' as ClauseId, { countries: ['EU'], field: 'laminage' }],
    ]),
    facts: {},
    document: {},
    context: more,
    constants: { legal_rate: 262 },
    clauses: () => [
      { id: 'own', agreed: true, tags: ['share-right'], blanks: [] },
      { id: 'other', agreed: false, tags: [], blanks: ['field'] },
    ],
  };
  return holds(read(source), scopeOf(data));
}

const signed = { signing_date: '2026-11-30' };

describe('a rule computes', () => {
  it.each([
    ['days + 30 × months > 540', { days: 30, months: 18 }, true],
    ['days + 30 × months > 540', { days: 30, months: 17 }, false],
    ['7 × weeks > 31 × months', { weeks: 16, months: 3 }, true],
    ['7 × weeks > 31 * months', { weeks: 12, months: 6 }, false],
    ['months > weeks × 2', {}, null],
    ['months > months + 6', { months: 3 }, false],
    ['months - 2 = 1', { months: 3 }, true],
    ['fee - 10 € < 0 €', { fee: { amount: 500, currency: 'EUR' } }, true],
    ['rate < 3 × constants.legal_rate', { rate: 785 }, true],
    ['rate < 3 × constants.legal_rate', { rate: 786 }, false],
    ['end_date < start + months', { start: '2026-11-30', months: 3, end_date: '2027-02-27' }, true],
    ['end_date < start + months', { start: '2026-11-30', months: 3, end_date: '2027-02-28' }, false],
    ['end_date < start + months', { months: 3, end_date: '2027-02-28' }, false],
    ['end_date >= start + 30 days + weeks', { start: '2026-01-01', weeks: 1, end_date: '2026-02-07' }, true],
    ['start < 2026-12-01 - 1 month', { start: '2026-10-31' }, true],
    ['end_date - start > 60', { start: '2026-01-01', end_date: '2026-03-03' }, true],
    ['end_date - start > 60', { start: '2026-01-01', end_date: '2026-03-02' }, false],
    ['end_date < start + years', { start: '2026-01-01', years: 'life-of-rights', end_date: '2026-01-02' }, false],
    ['countries overlaps other.countries', { countries: ['FR'] }, null],
    ['own.countries overlaps other.countries', { countries: ['FR'] }, true],
    ['own.countries within other.countries', { countries: ['FR', 'CH'] }, false],
    ['own.countries within [FR, CH]', { countries: ['FR'] }, true],
    ['other.field != field_of_use.text', { field_of_use: { text: { fr: 'laminage', en: 'rolling' } } }, false],
    ['other.field != field_of_use.text', { field_of_use: { text: 'fonderie' } }, true],
    ['any(rows where day > start)', { start: '2026-10-01', rows: [{ day: '2026-11-02' }] }, true],
    ['any(rows where day > start)', { start: '2026-12-01', rows: [{ day: '2026-11-02' }] }, false],
    ['any(rows where months > own.months)', { months: 5, rows: [{ months: 6 }] }, true],
    ['any(rows where first != item.second)', { rows: [{ first: 'a', second: 'b' }] }, true],
    ['any(rows where first != item.second)', { rows: [{ first: 'a', second: 'a' }] }, false],
    ['free and LONG', { months: 13 }, true],
    ['not free or LONG', { months: 12 }, false],
    ['any(clauses where tags in [share-right])', {}, true],
    ['any(clauses where tags in [insolvency-trigger])', {}, false],
    ['any(clauses where id = other and not agreed and blanks is filled)', {}, true],
    ['start > context.signing_date', { start: '2026-12-01' }, true],
  ])('%s given %j: %s', (source, values, expected) => {
    if (expected === null) expect(() => read(source)).toThrow(LanguageFault);
    else expect(ask(source, values as never, signed)).toBe(expected);
  });

  it('takes what is unknown for neither true nor false', () => {
    expect(ask('start > context.signing_date', { start: '2026-12-01' })).toBe(false);
    expect(ask('start <= context.signing_date', { start: '2026-12-01' })).toBe(false);
  });
});

describe('a rule is refused', () => {
  it.each([
    ['days > months', 'condition-units'],
    ['days + months > 3', 'condition-units'],
    ['fee > months', 'condition-units'],
    ['start > days', 'condition-units'],
    ['start + 30 > end_date', 'condition-units'],
    ['start + fee > end_date', 'condition-units'],
    ['start + start > end_date', 'condition-units'],
    ['3 × start > end_date', 'condition-type'],
    ['other.field + 3 > 4', 'condition-type'],
    ['own.countries overlaps other.field', 'condition-units'],
    ['none', 'ambiguous-name'],
    ['countries is filled', 'ambiguous-name'],
    ['SHORT', 'unknown-macro'],
    ['context.nowhere', 'unknown-parameter'],
    ['any(clauses where id = nowhere)', 'unknown-value'],
    ['any(clauses where tags in [nothing])', 'unknown-value'],
    ['months > 3 +', 'condition-syntax'],
    ['days + 30 ×', 'condition-syntax'],
    ['3', 'condition-syntax'],
  ])('that says "%s": %s', (source, code) => {
    expect(() => read(source)).toThrow(expect.objectContaining({ code }));
  });
});
