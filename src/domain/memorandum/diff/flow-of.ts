import type { Article, Block, DocumentTree, Inline, Item, SignatureBlock, Table } from '../tree.ts';
import type { Flow, FlowBlock, FlowLine, FlowTable, LineRole } from './flow.ts';

/** Lays a tree out in reading order: title, special terms, preamble, articles, annexes, and the
 * signatures last, so that they stand under all they cover. */
export function flowOf(tree: DocumentTree): Flow {
  const text = (content: string): readonly Inline[] => [{ kind: 'text', text: content }];
  return [
    line('title', 'title', text(tree.title)),
    ...(tree.subtitle === null ? [] : [line('subtitle', 'subtitle', text(tree.subtitle))]),
    ...tree.notices.map((notice, index) => line(`notice_${index + 1}`, 'notice', text(notice))),
    ...coverFlow(tree),
    ...tree.preamble.flatMap((block) => blockFlow(block, null)),
    ...tree.articles.flatMap(articleFlow),
    ...tree.annexes.flatMap((annex) => [
      line(annex.id, 'annex', text(annex.heading), { within: annex.id, marker: annex.code }),
      ...annex.blocks.flatMap((block) => blockFlow(block, annex.id)),
    ]),
    ...tree.signatureBlocks.flatMap(signatureFlow),
  ];
}

/** A line with what a plain one lacks. */
export function line(
  id: string,
  role: LineRole,
  inlines: readonly Inline[],
  place: Partial<Pick<FlowLine, 'within' | 'depth' | 'marker'>> = {},
): FlowLine {
  return { kind: 'line', id, role, within: null, depth: 0, marker: null, ...place, inlines };
}

function coverFlow(tree: DocumentTree): readonly FlowBlock[] {
  if (tree.coverPage.length === 0) return [];
  const rows = tree.coverPage.map((row) => ({
    id: row.id,
    cells: [[{ kind: 'text', text: row.label } as const], row.value],
  }));
  return [{ kind: 'table', id: 'cover', role: 'cover', within: null, header: [], rows }];
}

function articleFlow(article: Article): readonly FlowBlock[] {
  return [
    line(article.id, 'heading', [{ kind: 'text', text: article.heading }], {
      within: article.id,
      marker: String(article.number),
    }),
    ...article.blocks.flatMap((block) => blockFlow(block, article.id)),
  ];
}

function blockFlow(block: Block, within: string | null): readonly FlowBlock[] {
  switch (block.kind) {
    case 'subheading':
      return [line(block.id, 'subheading', block.inlines, { within })];
    case 'paragraph':
      return [
        line(block.id, 'paragraph', block.inlines, { within, marker: block.number }),
        ...itemsFlow(block.items, within, 0),
      ];
    case 'table':
      return tableFlow(block, within);
  }
}

function itemsFlow(items: readonly Item[], within: string | null, depth: number): readonly FlowLine[] {
  return items.flatMap((item) => [
    line(item.id, 'item', item.inlines, { within, depth, marker: item.marker }),
    ...itemsFlow(item.items, within, depth + 1),
  ]);
}

/** Ragged rows are squared off: every format wants as many cells in each. */
function tableFlow(table: Table, within: string | null): readonly FlowBlock[] {
  const width = Math.max(table.header.length, ...table.rows.map((row) => row.cells.length), 1);
  const flow: FlowTable = {
    kind: 'table',
    id: table.id,
    role: 'table',
    within,
    header: table.header.length === 0 ? [] : Array.from({ length: width }, (_, i) => table.header[i] ?? ''),
    rows: table.rows.map((row) => ({
      id: row.id,
      cells: Array.from({ length: width }, (_, i) => row.cells[i] ?? []),
    })),
  };
  if (table.caption === null) return [flow];
  return [line(`${table.id}_caption`, 'caption', [{ kind: 'text', text: table.caption }], { within }), flow];
}

function signatureFlow(block: SignatureBlock): readonly FlowLine[] {
  return [
    ...block.lines.map((inlines, index) =>
      line(`${block.id}_${index + 1}`, 'signature', inlines, { within: block.id }),
    ),
    line(`${block.id}_mention`, 'mention', [{ kind: 'text', text: block.mention }], { within: block.id }),
  ];
}
