import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

const wordsOf = (text: string) => tokenise(text).filter((token) => token.trim() !== '');

describe('words, as a lawyer reads them', () => {
  it.each([
    ['un prix de 1\u202f500\u202f000\u202f€ hors taxes', '1\u202f500\u202f000\u202f€'],
    ['un prix de 1 500 000 € hors taxes', '1 500 000 €'],
    ['a price of €1,500,000 excluding tax', '€1,500,000'],
    ['une redevance de 3,5\u202f% du chiffre', '3,5\u202f%'],
    ['avant le 30 juin 2027, à minuit', '30 juin 2027'],
    ['le 1er mars 2027', '1er mars 2027'],
    ['on June 30, 2027', 'June 30, 2027'],
    ['le 2027-06-30', '2027-06-30'],
    ['sous l’article\u00a03.2 du mémorandum', 'article\u00a03.2'],
    ['l’article L. 442-1 du code', 'article L. 442-1'],
    ['aujourd’hui', 'aujourd’hui'],
    ['leur savoir-faire', 'savoir-faire'],
    ['the Party’s know-how', 'Party’s'],
  ])('keeps whole what is read as one: %s', (text, word) => {
    expect(tokenise(text)).toContain(word);
  });

  it('parts an elided article from its noun, so that the noun alone may change', () => {
    expect(wordsOf('l’acheteur s’engage, lorsqu’il paie')).toEqual([
      'l’',
      'acheteur',
      's’',
      'engage',
      ',',
      'lorsqu’',
      'il',
      'paie',
    ]);
  });

  it('does not take a year and a number after it for one amount', () => {
    expect(wordsOf('en 2025 100 personnes')).toEqual(['en', '2025', '100', 'personnes']);
  });

  it('loses nothing of any text', () => {
    const figures = fc.string({ unit: fc.constantFrom('1', '\u202f', '€', ' ', 'l', '’', 'a', '.', '-') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), figures), (text) => {
        expect(tokenise(text).join('')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
