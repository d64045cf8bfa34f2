import { describe, expect, it } from 'vitest';
import { milestoneTerms } from './milestone-terms.ts';

const gate = (name: string, date: string) => ({ name, date, decider: 'committee' });

describe('the milestones that the parties wrote', () => {
  it('are numbered by their dates, and the criteria as they stand', () => {
    const criterion = { metric: 'écart', unit: '°C', threshold: '5 au plus', method: 'pyromètre', measured_by: 'IND' };
    const { gates, criteria } = milestoneTerms({
      gates: [gate('Pilote', '2028-04-01'), gate('Essai', '2027-06-01')],
      criteria: [criterion],
    });
    expect(gates.map(({ row }) => row['name'])).toEqual(['Essai', 'Pilote']);
    expect(criteria).toEqual([criterion]);
  });

  it('may be half filled in, or not there at all', () => {
    const dated = gate('Essai', '2027-06-01');
    expect(milestoneTerms({ gates: [{ name: 'Sans date' }, dated], criteria: null })).toEqual({
      gates: [{ date: '2027-06-01', row: dated }],
      criteria: [],
    });
    expect(milestoneTerms({})).toEqual({ gates: [], criteria: [] });
  });
});
