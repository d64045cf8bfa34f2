import { describe, expect, it } from 'vitest';
import { showHundredths, typedHundredths, typedInteger } from './number-typing.ts';

describe('numbers as people type them', () => {
  it.each([
    ['1 234,56', 123_456],
    ['1\u202F234,56 €', 123_456],
    ['1,234.56', 123_456],
    ['150000', 15_000_000],
    ['150.000', 15_000_000],
    ['3,5 %', 350],
    ['0,5', 50],
    ['12 euros', 1_200],
  ])('%s', (typed, cents) => {
    expect(typedHundredths(typed)).toBe(cents);
  });

  it.each(['', 'abc', '1,2,3', '-5', '1,234,5', '12,345,6789', '1e5'])('refuses %j', (typed) => {
    expect(typedHundredths(typed)).toBeNull();
  });

  it('shows what it reads, in both languages', () => {
    for (const cents of [0, 5, 50, 12_300, 123_456, 100_000_000]) {
      for (const language of ['fr', 'en'] as const) {
        expect(typedHundredths(showHundredths(cents, language))).toBe(cents);
      }
    }
    expect(showHundredths(123_456, 'fr')).toBe('1\u202F234,56');
    expect(showHundredths(15_000_000, 'en')).toBe('150,000');
  });

  it('takes whole numbers alone where months are counted', () => {
    expect(typedInteger('18')).toBe(18);
    expect(typedInteger('1,5')).toBeNull();
  });
});
