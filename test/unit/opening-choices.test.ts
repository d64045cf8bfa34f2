import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/domain/ids.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import {
  factsOf,
  firstMoves,
  NOTHING_CHOSEN,
  neededClauses,
  openingOf,
  unsignedSides,
  withSignatory,
} from '../../src/web/opening/opening-choices.ts';

const { library } = loadLibrary(join(import.meta.dirname, '../../templates/memorandum'));
if (library === null) throw new Error('the clauses do not compile');
const ids = (choices = NOTHING_CHOSEN) => neededClauses(library, choices).map(({ id }) => id);

describe('the opening of talks', () => {
  it('brings a clause in when its question is answered yes, and takes it out when it is taken back', () => {
    expect(ids()).not.toContain('data');
    expect(ids({ ...NOTHING_CHOSEN, facts: { data_exchanged: true } })).toContain('data');
    expect(ids({ ...NOTHING_CHOSEN, facts: { data_exchanged: false } })).not.toContain('data');
  });

  it('starts from a preset, whose answers yield to one’s own', () => {
    const preset = { ...NOTHING_CHOSEN, preset: 'poc-light' };
    expect(factsOf(library, preset)['patentable_results']).toBe(false);
    expect(factsOf(library, { ...preset, facts: { patentable_results: true } })['patentable_results']).toBe(true);
  });

  it('puts the options of the preset in the first draft, and none of the values of its made-up case', () => {
    const moves = firstMoves(library, { ...NOTHING_CHOSEN, preset: 'poc-light' });
    const purpose = moves.find(({ clause }) => clause === 'purpose-scope');
    expect(purpose).toMatchObject({ kind: 'propose', selection: { option: 'poc-only', parameters: {} } });
    expect(moves).toHaveLength(ids({ ...NOTHING_CHOSEN, preset: 'poc-light' }).length);
    expect(firstMoves(library, NOTHING_CHOSEN)).toEqual([]);
  });

  it('leaves out what was unticked, gives nobody the pen when both seal, and names who signs in order', () => {
    const someone = 'a' as PersonId;
    const choices = withSignatory({ ...NOTHING_CHOSEN, mode: 'simultaneous' }, 'startup', [someone]);
    expect(unsignedSides(choices)).toEqual(['industrial']);
    const opening = openingOf(library, { ...choices, leftOut: ids().filter((id) => id === 'exclusivity') });
    expect(opening.pen).toBeNull();
    expect(opening.clauses).not.toContain('exclusivity');
    expect(opening.signatories).toEqual([{ person: someone, side: 'startup' }]);
  });
});
