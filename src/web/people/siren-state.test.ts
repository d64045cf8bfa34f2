import { describe, expect, it } from 'vitest';
import { sirenState } from './siren-state.ts';

describe('a SIREN that is being typed', () => {
  it('is short until its ninth digit, and says how many are missing', () => {
    expect(sirenState('')).toEqual({ kind: 'empty' });
    expect(sirenState('732 829')).toEqual({ kind: 'short', missing: 3 });
  });

  it('is good when its check digit is right, with spaces or as the start of a SIRET', () => {
    expect(sirenState('732 829 320')).toEqual({ kind: 'good', siren: '732829320' });
    expect(sirenState('73282932000074')).toEqual({ kind: 'good', siren: '732829320' });
  });

  it('is wrong with another digit, a letter, or too many digits', () => {
    expect(sirenState('732829321')).toEqual({ kind: 'wrong' });
    expect(sirenState('73282932O')).toEqual({ kind: 'wrong' });
    expect(sirenState('732829320000745')).toEqual({ kind: 'too-long' });
  });
});
