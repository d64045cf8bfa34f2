import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSiret } from './siret.ts';

describe('a SIRET', () => {
  it('has fourteen digits with a Luhn sum, and begins with a SIREN', () => {
    expect(isSiret('73282932000074')).toBe(true);
    expect(isSiret('73282932000075')).toBe(false);
    expect(isSiret('7328293200007')).toBe(false);
    expect(isSiret('732 829 320 00074')).toBe(false);
  });

  it('of an office of La Poste has a sum of digits that five divides, and its seat the common form', () => {
    expect(isSiret('35600000000048')).toBe(true);
    expect(isSiret('35600000049837')).toBe(true);
    expect(isSiret('35600000049838')).toBe(false);
  });

  it('never passes with one digit mistyped', () => {
    const place = fc.nat({ max: 13 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), (index, shift) => {
        const digits = [...'73282932000074'].map(Number);
        digits[index] = ((digits[index] ?? 0) + shift) % 10;
        return !isSiret(digits.join(''));
      }),
    );
  });
});
