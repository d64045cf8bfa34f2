import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('a text as searches compare it', () => {
  it('has neither accents nor capitals, and its ligatures are opened', () => {
    expect(fold('  Écoulement  d’Œuvre\nà Çela ')).toBe('ecoulement d’oeuvre a cela');
  });
});
