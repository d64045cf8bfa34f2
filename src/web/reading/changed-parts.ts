import type { components } from '../api/schema.gen.ts';

type Block = components['schemas']['Reading']['blocks'][number];

/** An article, an annex, or what stands before the first: with all its blocks. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** The parts of a comparison in which something changed, whole, in reading order. */
export function changedParts(blocks: readonly Block[]): readonly Part[] {
  const parts = new Map<string, Block[]>();
  for (const block of blocks) {
    const id = (block.kind === 'line' ? block.line.within : block.table.within) ?? '';
    parts.set(id, [...(parts.get(id) ?? []), block]);
  }
  return [...parts]
    .filter(([, of]) => of.some((block) => block.change !== 'same'))
    .map(([id, of]) => ({ id, heading: headingOf(of), blocks: of }));
}

function headingOf(blocks: readonly Block[]): string {
  const heading = blocks.find(
    (block) => block.kind === 'line' && ['heading', 'annex', 'title'].includes(block.line.role),
  );
  if (heading?.kind !== 'line') return '';
  const { marker } = heading.line;
  const text = heading.spans.filter((span) => span.change !== 'deleted').map((span) => span.inline.text);
  return `${marker === null ? '' : `${marker} `}${text.join('')}`;
}
