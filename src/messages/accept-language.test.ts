import { describe, expect, it } from 'vitest';
import { acceptedLanguage } from './accept-language.ts';

describe('the language of an answer', () => {
  it('is French when nothing is asked', () => {
    expect(acceptedLanguage(undefined)).toBe('fr');
    expect(acceptedLanguage('de, *;q=0.5')).toBe('fr');
  });

  it('is English for an English browser', () => {
    expect(acceptedLanguage('en-GB,en;q=0.9,fr;q=0.3')).toBe('en');
  });

  it('follows the weights, not the order', () => {
    expect(acceptedLanguage('en;q=0.2, fr-FR;q=0.8')).toBe('fr');
    expect(acceptedLanguage('fr;q=0, en;q=0.1')).toBe('en');
  });

  it('survives nonsense', () => {
    expect(acceptedLanguage(';;;q=,,fr;q=NaN,en;q=-4')).toBe('fr');
  });
});
