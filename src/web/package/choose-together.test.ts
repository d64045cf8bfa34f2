import { describe, expect, it } from 'vitest';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import type { ClauseSelection } from '../../domain/memorandum/selection.ts';
import type { DraftContent } from '../negotiation/merge-drafts.ts';
import type { Clause } from '../negotiation/use-engagement.ts';
import { chooseTogether, comingOption, type Together } from './choose-together.ts';
import { wholePackages } from './whole-packages.ts';

const EMPTY: DraftContent = { moves: [] };
const together = (options: object) => options as Together;
const offer = (by: string, sha256: string, option: string) => ({
  by,
  turn: 1,
  sha256,
  selection: { option, parameters: {} },
});
const table = [
  { clause: 'results', rev: 3, status: 'proposed', proposal: offer('industrial', 'a', 'theirs'), rival: null },
  { clause: 'exclusivity', rev: 2, status: 'proposed', proposal: offer('startup', 'b', 'none'), rival: null },
  { clause: 'licence', rev: 1, status: 'open', proposal: null, rival: null },
] as unknown as readonly Clause[];
const known = [
  { id: 'licence', parameters: [{ name: 'rate' }, { name: 'minimum', options: ['exclusive'] }] },
] as unknown as readonly ClauseGuidance[];

describe('three clauses answered in one movement', () => {
  it('accepts what the other side offers, leaves what we offer, and proposes the rest', () => {
    const chosen = together({ results: 'theirs', exclusivity: 'none', licence: 'royalty' });
    expect(chooseTogether(chosen, 'startup', table, known)(EMPTY).moves).toEqual([
      { kind: 'accept', clause: 'results', selectionSha256: 'a', clauseRev: 3 },
      { kind: 'propose', clause: 'licence', selection: { option: 'royalty', parameters: {} } },
    ]);
  });

  it('keeps the values of our draft that another option uses, and what our draft says of other clauses', () => {
    const selection = { option: 'exclusive', parameters: { rate: 300, minimum: 5 } } as unknown as ClauseSelection;
    const other = { kind: 'comment', clause: 'results', text: 'Parlons-en.' };
    const draft = { moves: [{ kind: 'propose', clause: 'licence', selection }, other] } as unknown as DraftContent;
    const { moves } = chooseTogether(together({ licence: 'royalty' }), 'startup', table, known)(draft);
    expect(moves).toEqual([
      other,
      { kind: 'propose', clause: 'licence', selection: { option: 'royalty', parameters: { rate: 300 } } },
    ]);
  });

  it('says which option is coming: our answer before what stands on the table', () => {
    const { moves } = chooseTogether(together({ results: 'ours' }), 'startup', table, known)(EMPTY);
    expect(table.map((clause) => comingOption({ moves }, clause))).toEqual(['ours', 'none', null]);
  });
});

describe('the packages of the starting points', () => {
  const label = (fr: string) => ({ fr, en: fr });
  const preset = (name: string, results: string, licence?: string) => ({
    label: label(name),
    clauses: {
      results: { option: results },
      exclusivity: { option: 'none' },
      ...(licence === undefined ? {} : { licence: { option: licence } }),
    },
  });

  it('names each combination once, with all starting points that hold it, and none that is not whole', () => {
    const presets = [preset('A', 'x', 'y'), preset('B', 'x', 'y'), preset('C', 'z', 'y'), preset('D', 'x')];
    expect(wholePackages({ presets } as unknown as Parameters<typeof wholePackages>[0], table)).toEqual([
      { from: [label('A'), label('B')], options: { results: 'x', exclusivity: 'none', licence: 'y' } },
      { from: [label('C')], options: { results: 'z', exclusivity: 'none', licence: 'y' } },
    ]);
  });
});
