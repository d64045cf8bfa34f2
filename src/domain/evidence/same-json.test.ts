import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { isSameJson } from './same-json.ts';

describe('whether two values say the same', () => {
  it('agrees with the canonical form, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(isSameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
        expect(isSameJson(a, JSON.parse(canonicalJson(a)))).toBe(true);
      }),
    );
  });

  it('sees what one value has and the other has not', () => {
    expect(isSameJson({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true);
    expect(isSameJson({ a: [1, { b: null }] }, { a: [1, {}] })).toBe(false);
    expect(isSameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isSameJson({ a: undefined }, { b: undefined })).toBe(false);
    expect(isSameJson([], {})).toBe(false);
    expect(isSameJson([1, 2], [2, 1])).toBe(false);
    expect(isSameJson('1', 1)).toBe(false);
    expect(isSameJson(null, {})).toBe(false);
  });
});
