import type { Block, Inline, Item, TableRow } from '../tree.ts';
import type { Assembly } from './context.ts';
import type { Flat } from './flatten.ts';
import { bindInlines } from './inlines.ts';
import { punctuateList } from './list-punctuation.ts';
import { letterMarker, romanMarker } from './markers.ts';

/** A block while its items or rows are still being gathered. */
type Draft =
  | { kind: 'paragraph'; id: string; number: string | null; inlines: readonly Inline[]; items: DraftItem[] }
  | { kind: 'table'; id: string; caption: string | null; header: readonly string[]; rows: TableRow[] }
  | { kind: 'subheading'; id: string; inlines: readonly Inline[] };

interface DraftItem extends Item {
  inlines: readonly Inline[];
  items: DraftItem[];
}

/**
 * Turns flat blocks into the blocks of a tree: items gather under their paragraph, rows under their
 * table. `prefix` begins every id (`cl_exclusivity`); `number` gives a paragraph's number, or null.
 */
export function bindBlocks(
  flats: readonly Flat[],
  prefix: string,
  number: (id: string) => string | null,
  assembly: Assembly,
): readonly Block[] {
  const drafts: Draft[] = [];
  for (const flat of flats) addBlock(drafts, flat, prefix, number, assembly);
  for (const draft of drafts) if (draft.kind === 'paragraph') punctuateList(draft.items, assembly.language);
  return drafts.filter((draft) => draft.kind !== 'table' || draft.rows.length > 0);
}

function addBlock(
  drafts: Draft[],
  flat: Flat,
  prefix: string,
  number: (id: string) => string | null,
  assembly: Assembly,
): void {
  const { block, place } = flat;
  const id = `${prefix}_${flat.id}`;
  const last = drafts[drafts.length - 1];
  switch (block.kind) {
    case 'paragraph': {
      const inlines = bindInlines(block.inlines, place, assembly);
      drafts.push({ kind: 'paragraph', id, number: number(id), inlines, items: [] });
      return;
    }
    case 'subheading':
      drafts.push({ kind: 'subheading', id, inlines: bindInlines(block.inlines, place, assembly) });
      return;
    case 'table': {
      const caption = textOf(bindInlines(block.caption, place, assembly));
      const header = block.header.map((cell) => textOf(bindInlines(cell, place, assembly)));
      drafts.push({ kind: 'table', id, caption: caption === '' ? null : caption, header, rows: [] });
      return;
    }
    case 'row':
      if (last?.kind !== 'table') return;
      last.rows.push({
        id,
        cells: block.cells.map((cell) => bindInlines(cell, { ...place, inTable: true }, assembly)),
      });
      return;
    case 'item':
      if (last?.kind === 'paragraph') addItem(last.items, block.level, id, bindInlines(block.inlines, place, assembly));
      return;
  }
}

function addItem(items: DraftItem[], level: 1 | 2, id: string, inlines: readonly Inline[]): void {
  const parent = items[items.length - 1];
  if (level === 2 && parent !== undefined) {
    parent.items.push({ id, marker: romanMarker(parent.items.length), inlines, items: [] });
    return;
  }
  items.push({ id, marker: letterMarker(items.length), inlines, items: [] });
}

/** The plain text of a run of inlines. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}
