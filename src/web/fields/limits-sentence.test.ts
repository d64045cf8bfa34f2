import { describe, expect, it } from 'vitest';
import { limitsSentence } from './limits-sentence.ts';

describe('the limits of a value', () => {
  it('are said with their unit, once', () => {
    expect(limitsSentence({ type: 'months' }, { min: 1, max: 36 }, 'fr')).toMatch(/^entre 1 et 36\smois$/);
    expect(limitsSentence({ type: 'list' }, { min: 1, max: 60 }, 'fr')).toBe('entre 1 et 60 éléments');
    expect(limitsSentence({ type: 'text' }, { min: 10, max: 600 }, 'en')).toBe('between 10 and 600 characters');
    expect(limitsSentence({ type: 'percent' }, { min: 300, max: 1000 }, 'en')).toMatch(/^between 3\s?% and 10\s?%$/);
  });

  it('say amounts in euros, though they are kept in cents', () => {
    expect(limitsSentence({ type: 'money' }, { min: 0, max: 1_000_000 }, 'fr')).toMatch(/^au plus 10\s000\s€$/);
  });

  it('are left unsaid where they would teach nothing', () => {
    expect(limitsSentence({ type: 'text' }, { min: 1 }, 'fr')).toBeUndefined();
    expect(limitsSentence({ type: 'boolean' }, {}, 'fr')).toBeUndefined();
  });
});
