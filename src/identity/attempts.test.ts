import { describe, expect, it } from 'vitest';
import { Attempts } from './attempts.ts';

describe('attempts within a window', () => {
  it('stop at the limit and start again after the window', () => {
    let now = 1_000;
    const attempts = new Attempts({ max: 2, windowMs: 500 }, () => now);
    attempts.count('a');
    expect(attempts.allows('a')).toBe(true);
    attempts.count('a');
    expect(attempts.allows('a')).toBe(false);
    now = 1_500;
    expect(attempts.allows('a')).toBe(true);
    attempts.count('a');
    expect(attempts.allows('a')).toBe(true);
  });

  it('are counted for each key by itself', () => {
    const attempts = new Attempts({ max: 1, windowMs: 500 }, () => 0);
    attempts.count('a');
    expect(attempts.allows('a')).toBe(false);
    expect(attempts.allows('b')).toBe(true);
  });
});
