import { expect, it } from 'vitest';
import { FRENCH_SPACES } from './french-spaces.ts';

const shown = (text: string, language: string) => FRENCH_SPACES.process(text, '', {}, { language });

it('no French mark is parted from its word by a line’s end', () => {
  expect(shown('« Alpha » : vraiment ? Oui ; 3 % !', 'fr')).toBe(
    '«\u00A0Alpha\u00A0»\u00A0: vraiment\u202F? Oui\u202F; 3\u00A0%\u202F!',
  );
});

it('English is left as it is written', () => {
  expect(shown('“Alpha”: a : b', 'en')).toBe('“Alpha”: a : b');
});
