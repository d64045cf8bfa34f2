import { describe, expect, it } from 'vitest';
import { fixtureRegistry } from './fixture-registry.ts';
import { legalFormLabel, legalRepresentatives } from './legal-form.ts';

const representatives = async (siren: string) => {
  const answer = await fixtureRegistry().find(siren);
  if (answer.kind !== 'found') throw new Error(answer.kind);
  return legalRepresentatives(answer.extract.entry).map((officer) => officer.name);
};

describe('who binds a company by default', () => {
  it('is the president of a SAS, be it another company', async () => {
    expect(await representatives('732829320')).toEqual(['CAMILLE FONDATRICE']);
    expect(await representatives('900000019')).toEqual(['BRUME HOLDING']);
  });

  it('is the managing director of an SA, not whoever presides over its board alone', async () => {
    expect(await representatives('552100554')).toEqual(['PAUL MARTIN']);
    expect(await representatives('918641986')).toEqual(['OLIVIER BRISSET']);
  });

  it('is the sole trader themselves, and nobody presumed in an association', async () => {
    expect(await representatives('900000050')).toEqual(['LEA MOREAU']);
    expect(await representatives('900000068')).toEqual([]);
  });

  it('has a form with a name in both languages, the nearest known', () => {
    expect(legalFormLabel('5720')?.fr).toBe('SASU');
    expect(legalFormLabel('5710')?.fr).toBe('SAS');
    expect(legalFormLabel('7120')?.en).toBe('Public-law body');
    expect(legalFormLabel('3120')).toBeNull();
    expect(legalFormLabel(null)).toBeNull();
  });
});
