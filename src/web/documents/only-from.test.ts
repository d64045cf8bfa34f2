import { describe, expect, it } from 'vitest';
import type { ReadingBlock } from '../reading/spans.tsx';
import { onlyFrom } from './only-from.ts';

type Line = Extract<ReadingBlock, { kind: 'line' }>;
type Change = 'same' | 'inserted' | 'deleted';

const line = (
  change: Line['change'],
  spans: readonly (readonly [Change, string, number?])[],
  origin?: number,
): Line => ({
  kind: 'line',
  change,
  line: { id: 'p', role: 'paragraph', within: 'a', depth: 0, marker: null },
  spans: spans.map(([fate, text, of]) => ({
    change: fate,
    inline: { kind: 'text', text },
    ...(of === undefined ? {} : { origin: of }),
  })),
  ...(origin === undefined ? {} : { origin }),
});

const BLOCKS = [
  line(
    'changed',
    [
      ['same', 'Prix : '],
      ['deleted', 'cent', 1],
      ['inserted', 'deux cents', 1],
      ['inserted', ' euros', 2],
    ],
    1,
  ),
  line('inserted', [['inserted', 'Un alinéa nouveau.', 2]], 2),
  line('deleted', [['deleted', 'Un alinéa ancien.', 1]], 1),
];

describe('the changes of one author', () => {
  const seen = (of: number) =>
    onlyFrom(BLOCKS, (origin) => origin === of).map((block) => [
      block.change,
      block.kind === 'line' ? block.spans.map(({ change, inline }) => `${change[0]}:${inline.text}`).join('|') : '',
    ]);

  it('are seen alone: what others wrote is text, what they struck is gone', () => {
    expect(seen(1)).toEqual([
      ['changed', 's:Prix : |d:cent|i:deux cents|s: euros'],
      ['same', 's:Un alinéa nouveau.'],
      ['deleted', 'd:Un alinéa ancien.'],
    ]);
    expect(seen(2)).toEqual([
      ['changed', 's:Prix : |s:deux cents|i: euros'],
      ['inserted', 'i:Un alinéa nouveau.'],
    ]);
  });

  it('are all there when nobody is left out', () => {
    expect(onlyFrom(BLOCKS, () => true)).toEqual(BLOCKS);
  });
});
