import { describe, expect, it } from 'vitest';
import {
  BUSINESS,
  CEO,
  DELEGATE,
  IP,
  LIBRARY,
  MONEY,
  propose,
  RESULTS,
  Story,
  selection,
  someone,
} from '../../../test/support/story.ts';
import { sha256Hex } from '../evidence/sha256.ts';
import type { ClauseId, LibraryHash } from '../ids.ts';
import { project } from './project.ts';
import { selectionSha256 } from './selection-sha256.ts';

const NEWER = sha256Hex('newer library') as LibraryHash;
const proposal = (reopens: readonly ClauseId[] = [RESULTS], adds: readonly ClauseId[] = []) =>
  ({ type: 'propose-library-adoption', libraryHash: NEWER, reopens, adds }) as const;
const accept = { type: 'accept-library-adoption' } as const;

describe('a newer version of the clauses', () => {
  it('is adopted by an act of each side; what changed reopens, all else stays agreed under its new name', () => {
    const story = Story.agreed();
    story.does(CEO, proposal());
    expect(story.state.libraryHash).toBe(LIBRARY);
    expect(project(story.state).engagement.libraryAdoption).toMatchObject({ by: 'startup', reopens: [RESULTS] });
    const task = project(story.state).tasks.find(({ kind }) => kind === 'answer-library');
    expect(task).toMatchObject({ side: 'industrial', due: null });
    story.does(BUSINESS, accept);
    expect(story.state).toMatchObject({ libraryHash: NEWER, stage: 'negotiating', turn: { pen: 'industrial' } });
    expect(story.clause(RESULTS)).toMatchObject({ status: 'open', acceptedBy: [] });
    const kept = selection('each-keeps');
    expect(story.clause(IP)).toMatchObject({
      status: 'agreed',
      proposal: { sha256: selectionSha256(IP, kept, NEWER) },
    });
    // The clause that reopened is proposed and agreed anew, and the text can be frozen.
    story.sends(BUSINESS, [propose(RESULTS, selection('startup-owns'))]);
    story.sends(CEO, [story.accepts(RESULTS)]);
    expect(story.state.stage).toBe('agreed');
  });

  it('leaves an agreement standing where no text changed, and brings in what it needs beside', () => {
    const story = Story.agreed();
    story.does(CEO, proposal([]));
    story.does(BUSINESS, accept);
    expect(story.state).toMatchObject({ libraryHash: NEWER, stage: 'agreed' });
    const other = Story.agreed();
    other.does(BUSINESS, proposal([], [MONEY]));
    other.does(CEO, accept);
    expect(other.state.stage).toBe('negotiating');
    expect(other.clause(MONEY)).toMatchObject({ status: 'open', rev: 0, proposal: null });
  });

  it('is answered by the other side alone, and taken back by the proposer alone', () => {
    const story = Story.opened();
    expect(story.refuses(BUSINESS, accept)).toBe('adoption-not-proposed');
    expect(story.refuses(CEO, { ...proposal(), libraryHash: LIBRARY })).toBe('same-library');
    expect(story.refuses(CEO, { ...proposal(), libraryHash: 'x' as LibraryHash })).toBe('malformed-hash');
    expect(story.refuses(DELEGATE, proposal())).toBe('role-may-not');
    expect(story.refuses(someone('new', 'startup', 'su-ceo', false), proposal())).toBe('person-unverified');
    story.does(CEO, proposal());
    expect(story.refuses(BUSINESS, proposal())).toBe('adoption-already-proposed');
    expect(story.refuses(CEO, accept)).toBe('not-your-side');
    expect(story.refuses(CEO, { type: 'decline-library-adoption', reason: 'No' })).toBe('not-your-side');
    expect(story.refuses(BUSINESS, { type: 'withdraw-library-adoption' })).toBe('not-your-side');
    expect(story.refuses(BUSINESS, { type: 'decline-library-adoption', reason: '' })).toBe('text-missing');
    story.does(BUSINESS, { type: 'decline-library-adoption', reason: 'We have reviewed the present one' });
    expect(project(story.state).engagement.libraryAdoption).toBeNull();
    story.does(CEO, proposal());
    story.does(CEO, { type: 'withdraw-library-adoption' });
    expect(story.refuses(BUSINESS, accept)).toBe('adoption-not-proposed');
    expect(story.state.libraryHash).toBe(LIBRARY);
  });

  it('is refused once the text is frozen: asking for the freeze lets a proposal lapse', () => {
    const story = Story.agreed();
    story.does(CEO, proposal());
    story.does(BUSINESS, { type: 'freeze-text' });
    for (const act of [proposal(), accept]) expect(story.refuses(BUSINESS, act)).toBe('not-at-this-stage');
    expect(project(story.state).tasks.some(({ kind }) => kind === 'answer-library')).toBe(false);
    story.engine({ type: 'refuse-freeze', request: story.state.seq, faults: [] });
    expect(story.refuses(BUSINESS, accept)).toBe('adoption-not-proposed');
    expect(Story.approved().refuses(CEO, proposal())).toBe('not-at-this-stage');
  });

  it('waits for the reveal of a sealed turn, which names texts of the present version', () => {
    const story = Story.opened([IP], { turnMode: 'simultaneous' });
    story.does(CEO, proposal([IP]));
    story.does(CEO, { type: 'seal-turn', commitment: sha256Hex('sealed') });
    expect(story.refuses(BUSINESS, accept)).toBe('sealed-turn-waits');
  });
});
