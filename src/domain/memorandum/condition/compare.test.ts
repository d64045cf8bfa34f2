import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterValue } from '../selection.ts';
import { comparable, compares, sameValue } from './compare.ts';

describe('two values', () => {
  it.each<[ParameterValue | undefined, ParameterValue | undefined, boolean]>([
    [{ text: 'laminage', code: 'a' }, { code: 'a', text: 'laminage' }, true],
    [{ text: 'laminage' }, { text: 'fonderie' }, false],
    [{ text: 'laminage' }, { text: 'laminage', code: null }, true],
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [['a'], ['a', 'b'], false],
    ['laminage', { fr: 'laminage', en: 'rolling' }, true],
    [{ fr: 'laminage', en: 'rolling' }, 'fonderie', false],
    [undefined, null, true],
    [null, 'a', false],
    [[], {}, false],
  ])('%j and %j are the same: %s', (left, right, expected) => {
    expect(sameValue(left, right)).toBe(expected);
    expect(sameValue(right, left)).toBe(expected);
  });

  it('are the same when they are one, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameValue(value as ParameterValue, JSON.parse(JSON.stringify(value)) as ParameterValue)).toBe(true);
      }),
    );
  });

  it('compare as amounts by their cents, and an absent number is 0', () => {
    const euros = (amount: number) => comparable({ amount, currency: 'EUR' });
    expect(compares('less', euros(100), euros(200))).toBe(true);
    expect(compares('equals', null, 0)).toBe(true);
    expect(compares('more', null, -1)).toBe(true);
  });

  it('have no order when one is a date and the other is missing', () => {
    expect(compares('less', '2026-01-01', null)).toBe(false);
    expect(compares('more', '2026-01-01', null)).toBe(false);
  });
});
