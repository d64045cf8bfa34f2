import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../domain/memorandum/library.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import { checkSelection } from '../domain/memorandum/values/check-selection.ts';
import { isSiren } from '../domain/memorandum/values/siren.ts';
import { loadLibrary } from './load-library.ts';
import { readSelection } from './read-selection.ts';
import { templatesFolder } from './templates-folder.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
if (library === null) throw new Error('the templates have faults');
const loaded: Library = library;

const selection = (clause: string, option: string, parameters = {}, rest = {}): Selection =>
  ({ libraryVersion: loaded.version, clauses: { [clause]: { option, parameters, ...rest } }, facts: {} }) as never;
const codes = (asked: Selection) => checkSelection(loaded, asked).map((refusal) => refusal.code);

describe('a side proposes', () => {
  it('what the catalogue allows, and is not refused', () => {
    const parameters = {
      exclusivity_months: 12,
      territory: ['FR', 'DE'],
      minimum_per_year_eur: { amount: 9_000_000, currency: 'EUR' },
    };
    expect(codes(selection('exclusivity', 'time-limited-field', parameters))).toEqual([]);
    expect(codes(selection('exclusivity', 'broad-exclusive', { exclusivity_months: 60 }))).toEqual([]);
  });

  it.each([
    ['an unknown clause', selection('nowhere', 'none'), 'unknown-clause'],
    ['an unknown option', selection('exclusivity', 'always'), 'unknown-option'],
    ['an unknown parameter', selection('exclusivity', 'none', { colour: 1 }), 'unknown-parameter'],
    [
      'a text for a number',
      selection('exclusivity', 'time-limited-field', { exclusivity_months: '12' }),
      'parameter-type',
    ],
    [
      'a fraction of a month',
      selection('exclusivity', 'time-limited-field', { exclusivity_months: 1.5 }),
      'parameter-type',
    ],
    [
      'too long a period',
      selection('exclusivity', 'time-limited-field', { exclusivity_months: 60 }),
      'parameter-out-of-range',
    ],
    [
      'an amount without currency',
      selection('exclusivity', 'time-limited-field', { exclusivity_fee_eur: 100 }),
      'parameter-type',
    ],
    [
      'an amount in another currency',
      selection('exclusivity', 'time-limited-field', { exclusivity_fee_eur: { amount: 100, currency: 'USD' } }),
      'parameter-type',
    ],
    [
      'a negative amount',
      selection('exclusivity', 'time-limited-field', { exclusivity_fee_eur: { amount: -1, currency: 'EUR' } }),
      'parameter-out-of-range',
    ],
    ['an unknown country', selection('exclusivity', 'time-limited-field', { territory: ['XX'] }), 'parameter-type'],
    ['no territory', selection('exclusivity', 'time-limited-field', { territory: [] }), 'parameter-beyond-law'],
    [
      'eleven competitors',
      selection('exclusivity', 'poc-window', { named_competitors: Array(11).fill('Acme') }),
      'parameter-out-of-range',
    ],
    [
      'a value that the option fixes',
      selection('confidentiality', 'industrial-residuals', { affiliates_access: false }),
      'parameter-fixed',
    ],
    [
      'an unknown field',
      selection('confidentiality', 'mutual-tiered', { named_readers: [{ nom: 'x' }] }),
      'unknown-field',
    ],
    [
      'too long a precision',
      selection('exclusivity', 'none', {}, { precision: 'x'.repeat(1001) }),
      'parameter-out-of-range',
    ],
    ['another version', { ...selection('exclusivity', 'none'), libraryVersion: '0.0.1' }, 'library-version'],
    ['an unknown fact', { ...selection('exclusivity', 'none'), facts: { weather: true } }, 'unknown-fact'],
    [
      'a control character',
      selection('exclusivity', 'poc-window', { field_of_use: 'rolling mills\u0007' }),
      'parameter-type',
    ],
  ] as const)('%s, and is refused', (_, asked, code) => {
    const refusals = checkSelection(loaded, asked);
    expect(refusals.map((refusal) => refusal.code)).toEqual([code]);
    for (const refusal of refusals) expect(refusal.message.fr.length * refusal.message.en.length).toBeGreaterThan(0);
  });

  it('any JSON at all, and gets refusals, never a fault', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const asked = selection('exclusivity', 'time-limited-field', {
          exclusivity_months: value,
          named_competitors: value,
          territory: value,
          exclusivity_fee_eur: value,
        });
        expect(Array.isArray(checkSelection(loaded, asked))).toBe(true);
      }),
    );
  });
});

describe('a selection file', () => {
  it('is refused with a code when it is not one', () => {
    for (const text of ['', '{', '[]', '{"clauses":{}}', '{"libraryVersion":1,"clauses":{}}']) {
      expect(readSelection(text)).toMatchObject({ ok: false });
    }
  });

  it('is read when it is one', () => {
    expect(readSelection('{"libraryVersion":"1.0.0","clauses":{"exclusivity":{"option":"none"}}}')).toMatchObject({
      ok: true,
    });
  });
});

it('knows a SIREN by its check digit', () => {
  expect(isSiren('732829320')).toBe(true);
  expect(isSiren('732829321')).toBe(false);
  expect(isSiren('73282932')).toBe(false);
});
