import { describe, expect, it } from 'vitest';
import { changedParts } from './changed-parts.ts';

type Block = Parameters<typeof changedParts>[0][number];

function line(
  id: string,
  within: string | null,
  text: string,
  change: 'same' | 'inserted' = 'same',
  marker = '',
): Block {
  return {
    kind: 'line',
    change,
    line: { id, role: marker === '' ? 'paragraph' : 'heading', within, depth: 0, marker: marker || null },
    spans: [{ change, inline: { kind: 'text', text } }],
  };
}

describe('what changed between two turns', () => {
  it('is shown article by article: the changed ones whole, the others not at all', () => {
    const parts = changedParts([
      line('intro', null, 'Entre les parties'),
      line('cl_a', 'cl_a', 'Objet', 'same', '1'),
      line('cl_a_1', 'cl_a', 'Un essai.'),
      line('cl_b', 'cl_b', 'Durée', 'same', '2'),
      line('cl_b_1', 'cl_b', 'Douze mois.', 'inserted'),
    ]);
    expect(parts.map(({ heading, blocks }) => [heading, blocks.length])).toEqual([['2 Durée', 2]]);
  });

  it('is nothing when every word stayed', () => {
    expect(changedParts([line('x', 'cl_a', 'Rien.')])).toEqual([]);
  });
});
