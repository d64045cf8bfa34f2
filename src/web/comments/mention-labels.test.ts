import { describe, expect, it } from 'vitest';
import { labelled, matching, shownText, storedText, typedName } from './mention-labels.ts';

const ID = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
const PEOPLE = labelled([
  { person: ID('1'), name: 'Léa', company: 'Jeune Pousse' },
  { person: ID('2'), name: 'Léa Martin', company: 'Jeune Pousse' },
  { person: ID('3'), name: 'Ada Byron', company: 'Jeune Pousse' },
  { person: ID('4'), name: 'Ada Byron', company: 'Grand Groupe' },
  { person: ID('5'), name: 'Ada Byron', company: 'Grand Groupe' },
  { person: ID('6'), name: '', company: 'Grand Groupe' },
]);

describe('mentions while they are typed', () => {
  it('tell people of one name apart, and leave out who has none', () => {
    expect(PEOPLE.map(({ label }) => label)).toEqual([
      'Léa',
      'Léa Martin',
      'Ada Byron (Jeune Pousse)',
      'Ada Byron (Grand Groupe)',
      'Ada Byron (Grand Groupe) 2',
    ]);
  });

  it('are stored as ids and shown as names, letter by letter the same', () => {
    const typed = '@Léa Martin, voyez avec @Ada Byron (Grand Groupe) 2 et @Léa. Ni @Léandre ni lea@x.example.';
    const stored = storedText(typed, PEOPLE);
    expect(stored).toBe(`@{${ID('2')}}, voyez avec @{${ID('5')}} et @{${ID('1')}}. Ni @Léandre ni lea@x.example.`);
    expect(shownText(stored, PEOPLE)).toBe(typed);
    expect(shownText(stored, [])).toBe(stored);
    expect(storedText(stored, [])).toBe(stored);
  });

  it('are looked for by any word of the name, without accents, while the cursor stands after it', () => {
    const text = 'Demandez à @lea ce soir';
    expect(typedName(text, 15)).toEqual({ from: 11, letters: 'lea' });
    expect(typedName('lea@x', 5)).toBeNull();
    expect(typedName(text, 9)).toBeNull();
    expect(matching(PEOPLE, 'lea').map(({ label }) => label)).toEqual(['Léa', 'Léa Martin']);
    expect(matching(PEOPLE, 'MART').map(({ label }) => label)).toEqual(['Léa Martin']);
    expect(matching(PEOPLE, 'Léa Martin')).toEqual([]);
  });
});
