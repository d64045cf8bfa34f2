import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDefined } from './format-value.ts';
import { inWords } from './number.ts';
import { WORDS_MAX } from './number-words-fr.ts';

/** No-break spaces as plain ones, so that expectations are readable. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });

describe('a French reader', () => {
  const fr = (value: never, type: never, formats: never[] = []) => plain(formatDefined(value, { type }, 'fr', formats));
  it.each([
    [euros(1_500_000), 'money', [], '1 500 000 €'],
    [{ amount: 1250, currency: 'EUR' }, 'money', [], '12,50 €'],
    [{ amount: 500_000, currency: 'USD' }, 'money', [], '5 000 USD'],
    [euros(12_000), 'money', ['full'], 'douze mille euros (12 000 €)'],
    [euros(1), 'money', ['words'], 'un euro'],
    [euros(2_000_000), 'money', ['words'], "deux millions d'euros"],
    [{ amount: 101, currency: 'EUR' }, 'money', ['words'], 'un euro et un centime'],
    [350, 'percent', [], '3,5 %'],
    [300, 'percent', [], '3 %'],
    [5, 'percent', [], '0,05 %'],
    [1, 'days', [], '1 jour'],
    [30, 'days', ['full'], 'trente (30) jours'],
    [5, 'business-days', [], '5 jours ouvrés'],
    [1, 'years', [], '1 an'],
    [21, 'weeks', ['words'], 'vingt et une semaines'],
    [0, 'months', [], '0 mois'],
    ['2026-05-01', 'date', [], '1er mai 2026'],
    ['2026-11-25', 'date', [], '25 novembre 2026'],
    ['LAB', 'party', ['de'], 'du Laboratoire'],
    ['LAB', 'party', ['à'], 'au Laboratoire'],
    ['IND', 'party', ['de'], 'de l’Industriel'],
    ['SU', 'party', ['cap'], 'La Start-up'],
    ['SU', 'party', ['name'], 'Start-up'],
    ['WORLD', 'territory', [], 'monde entier'],
    ['732829320', 'siren', [], '732 829 320'],
    [true, 'boolean', [], 'oui'],
  ])('reads %j (%s, %j) as %s', (value, type, formats, expected) => {
    expect(fr(value as never, type as never, formats as never)).toBe(expected);
  });

  it.each([
    [71, 'soixante et onze'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [97, 'quatre-vingt-dix-sept'],
    [200, 'deux cents'],
    [201, 'deux cent un'],
    [1000, 'mille'],
    [80_000, 'quatre-vingt mille'],
    [200_000, 'deux cent mille'],
    [1_203, 'mille deux cent trois'],
    [3_000_000_000, 'trois milliards'],
  ])('reads %d as %s', (value, expected) => {
    expect(inWords(value, 'fr')).toBe(expected);
  });
});

describe('an English reader', () => {
  const en = (value: never, type: never, formats: never[] = []) => plain(formatDefined(value, { type }, 'en', formats));
  it.each([
    [euros(1_500_000), 'money', [], '€1,500,000'],
    [{ amount: 500_000, currency: 'USD' }, 'money', [], 'USD 5,000'],
    [euros(12_345), 'money', ['words'], 'twelve thousand three hundred and forty-five euros'],
    [350, 'percent', [], '3.5%'],
    [1, 'months', [], '1 month'],
    [0, 'days', [], '0 days'],
    [30, 'days', ['full'], 'thirty (30) days'],
    ['2026-05-01', 'date', [], '1 May 2026'],
    ['IND', 'party', [], 'the Industrial Partner'],
    ['LAB', 'party', ['de'], 'the Laboratory'],
  ])('reads %j (%s, %j) as %s', (value, type, formats, expected) => {
    expect(en(value as never, type as never, formats as never)).toBe(expected);
  });
});

describe('lists, words and translations', () => {
  const list = { type: 'list', items: { type: 'text' } } as const;
  it('joins a list as each language does', () => {
    expect(formatDefined(['A', 'B', 'C'], list, 'fr')).toBe('A, B et C');
    expect(formatDefined(['A', 'B'], list, 'en', ['or'])).toBe('A or B');
    expect(formatDefined(['A'], list, 'fr')).toBe('A');
  });

  it('takes the text of the language when one is given for each', () => {
    const value = { fr: 'chaud', en: 'hot' };
    expect(formatDefined(value, { type: 'text' }, 'en')).toBe('hot');
    expect(formatDefined(value, { type: 'text' }, 'fr')).toBe('chaud');
    expect(formatDefined([value, 'acier'], list, 'fr')).toBe('chaud et acier');
  });

  it('prints the label of a word allowed in place of a number', () => {
    const term = {
      type: 'years',
      values: [{ value: 'life-of-rights', label: { fr: 'la durée des droits', en: 'the life of the rights' } }],
    } as const;
    expect(formatDefined('life-of-rights', term, 'fr')).toBe('la durée des droits');
    expect(plain(formatDefined(8, term, 'fr'))).toBe('8 ans');
  });

  it('never reads two numbers with the same words', () => {
    fc.assert(
      fc.property(fc.nat(WORDS_MAX), fc.nat(WORDS_MAX), (a, b) => {
        for (const language of ['fr', 'en'] as const) {
          expect(inWords(a, language) === inWords(b, language)).toBe(a === b);
        }
      }),
    );
  });

  it('keeps the figures of any amount', () => {
    fc.assert(
      fc.property(fc.nat(1e12), (amount) => {
        for (const language of ['fr', 'en'] as const) {
          const text = formatDefined({ amount, currency: 'EUR' }, { type: 'money' }, language);
          const cents = amount % 100 === 0 ? '00' : '';
          expect(Number(text.replaceAll(/\D/g, '') + cents)).toBe(amount);
        }
      }),
    );
  });
});
