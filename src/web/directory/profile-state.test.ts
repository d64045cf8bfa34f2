import { describe, expect, it } from 'vitest';
import { contentOf, faultsOf, isOld, typedOf } from './profile-state.ts';

describe('the form of a profile', () => {
  const good = { ...typedOf(null), summary: ' Des capteurs sobres. ', sectors: ['energy' as const] };

  it('sends what was typed, trimmed, with technologies apart and what was left empty as nothing', () => {
    expect(contentOf({ ...good, technologies: 'capteurs, , radio ', trl: '6' })).toEqual({
      shown: true,
      summary: 'Des capteurs sobres.',
      seeks: '',
      sectors: ['energy'],
      technologies: ['capteurs', 'radio'],
      trl: 6,
      website: null,
    });
    expect(faultsOf(good)).toEqual({});
  });

  it('names each fault at its field', () => {
    const many = Array.from({ length: 9 }, (_, index) => `t${index}`).join(',');
    expect(faultsOf({ ...typedOf(null), technologies: many, website: 'http://startup.example' })).toEqual({
      summary: 'missing',
      sectors: 'sectorMissing',
      technologies: 'tooMany',
      website: 'badWebsite',
    });
  });

  it('asks to be confirmed after half a year', () => {
    const now = Date.parse('2026-11-26T12:00:00.000Z');
    expect(isOld('2026-06-01T12:00:00.000Z', now)).toBe(false);
    expect(isOld('2026-05-01T12:00:00.000Z', now)).toBe(true);
  });
});
