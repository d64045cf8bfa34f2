import { describe, expect, it } from 'vitest';
import { selectionSha256 } from '../domain/engagement/selection-sha256.ts';
import { sha256Hex } from '../domain/evidence/sha256.ts';
import type { CalendarDate, ClauseId } from '../domain/ids.ts';
import type { ClauseSelection, Facts } from '../domain/memorandum/selection.ts';
import { loadLibrary } from '../library/load-library.ts';
import { presetSelection } from '../library/presets.ts';
import { templatesFolder } from '../library/templates-folder.ts';
import { rulesOnText } from './rules-on-text.ts';

const { library } = loadLibrary(templatesFolder('memorandum'));
const [preset] = library?.presets ?? [];
if (library === null || preset === undefined) throw new Error('the templates have faults');
const selection = presetSelection(library, preset);
const day = '2026-11-26' as CalendarDate;
const chosen = Object.entries(selection.clauses) as [ClauseId, ClauseSelection][];
const agreedUnder = (hash: typeof library.hash) =>
  Object.fromEntries(chosen.map(([id, one]) => [id, selectionSha256(id, one, hash)]));
const fired = (facts: Facts, asked: Parameters<typeof rulesOnText>[3]) => {
  const { faults, reviews } = rulesOnText(
    library,
    { ...selection, facts: { ...selection.facts, ...facts } },
    day,
    asked,
  );
  return [...faults.map(({ rule }) => rule), ...reviews.map(({ rule }) => rule)];
};

describe('what the engagement knows, asked when the text is frozen', () => {
  it('is nothing against a text that both sides agreed under its own library', () => {
    expect(fired({}, { agreed: agreedUnder(library.hash) })).toEqual([]);
  });

  it('R50: a choice agreed under another library is another text', () => {
    expect(fired({}, { agreed: agreedUnder(sha256Hex('another library')) })).toEqual(['R50']);
  });

  it('R29 and R30: an imposed clause is acknowledged first', () => {
    const side = 'industrial';
    const marked = [
      { clause: 'data' as ClauseId, side },
      { clause: 'term-exit' as ClauseId, side },
    ] as const;
    expect(fired({}, { nonNegotiable: marked })).toEqual(['R29', 'R30']);
    expect(fired({}, { nonNegotiable: marked, acknowledged: ['R29', 'R30'] })).toEqual([]);
  });

  it('R78 and R79: the state of the companies', () => {
    expect(fired({ company_status: { startup: 'liquidation' } }, {})).toEqual(['R78']);
    expect(fired({ company_status: { industrial: 'receivership' } }, {})).toEqual(['R79']);
  });
});
