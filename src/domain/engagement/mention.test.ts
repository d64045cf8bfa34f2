import { describe, expect, it } from 'vitest';
import { mentionedIn, mentionOf, piecesOf } from './mention.ts';

const ADA = '6f0c3d8e-0f5a-4c7a-9d6b-0a1b2c3d4e5f';
const EVE = '7a0c3d8e-0f5a-4c7a-9d6b-0a1b2c3d4e5f';

describe('a mention', () => {
  it('is kept by id, and read back with the words around it', () => {
    const text = `Voyez avec ${mentionOf(ADA)} et ${mentionOf(EVE)}, puis ${mentionOf(ADA)}.`;
    expect(mentionedIn(text)).toEqual([ADA, EVE]);
    expect(piecesOf(text)).toEqual([
      'Voyez avec ',
      { person: ADA },
      ' et ',
      { person: EVE },
      ', puis ',
      { person: ADA },
      '.',
    ]);
  });

  it('is nothing else that begins with an at sign', () => {
    for (const text of ['ada@startup.example', '@ada', '@{ada}', `@{${ADA}`, `@{${ADA.toUpperCase()}}`]) {
      expect(mentionedIn(text)).toEqual([]);
      expect(piecesOf(text)).toEqual([text]);
    }
  });
});
