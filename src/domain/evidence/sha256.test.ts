import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitment, opens } from './commitment.ts';
import { isSha256, sha256Hex } from './sha256.ts';

describe('SHA-256', () => {
  it('is that of FIPS 180-4', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is that of Node, of any bytes and any text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'grapheme' }), (bytes, text) => {
        expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  it('is told from what only looks like one', () => {
    expect(isSha256(sha256Hex(''))).toBe(true);
    for (const wrong of ['', 'ab', sha256Hex('').toUpperCase(), `${sha256Hex('')}\n`, 7, null]) {
      expect(isSha256(wrong)).toBe(false);
    }
  });
});

describe('a commitment', () => {
  const salt = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));

  it('is SHA-256 of the salt’s bytes and the canonical JSON', () => {
    const bytes = Buffer.concat([Buffer.alloc(32, 1), Buffer.from('{"a":1,"b":2}')]);
    expect(commitment('01'.repeat(32), { b: 2, a: 1 })).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('opens with its own salt and value, and with no other', () => {
    fc.assert(
      fc.property(salt, salt, fc.record({ n: fc.integer() }), fc.record({ n: fc.integer() }), (one, two, a, b) => {
        const made = commitment(one, a);
        expect(opens(made, one, a)).toBe(true);
        expect(opens(made, one, b)).toBe(a.n === b.n);
        expect(opens(made, two, a)).toBe(one === two);
      }),
    );
  });

  it('takes salts of one length only, so that no byte can pass from salt to value', () => {
    expect(() => commitment('ab', 1)).toThrow(RangeError);
    expect(opens(commitment('00'.repeat(32), 12), `${'00'.repeat(32)}31`, 2)).toBe(false);
    expect(opens(commitment('00'.repeat(32), 12), '00'.repeat(32), undefined)).toBe(false);
  });
});
