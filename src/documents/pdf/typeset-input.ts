import type { Block, DocumentTree, Inline, Item, Table } from '../../domain/memorandum/tree.ts';
import { pageMark } from '../../domain/memorandum/tree.ts';
import { columnShares } from '../column-shares.ts';
import { settable } from '../fonts/coverage.ts';
import { annexLabel, articleLabel, labelsOf } from '../labels.ts';
import { printable } from '../printable.ts';
import type { PdfOptions } from './render-pdf.ts';

/** An inline for the layout: what it is, its text, and where it leads (a node id that exists, once). */
type Run = readonly [kind: Inline['kind'], text: string, target?: string];

/**
 * The tree as the layout reads it (JSON in `sys.inputs`, so that text is never source code): texts
 * printable, labels resolved, links only to nodes that exist.
 */
export function typesetInput(tree: DocumentTree, options: PdfOptions, attachmentPaths: readonly string[]): string {
  const labels = labelsOf(tree.language);
  const targets = linkTargets(tree);
  const runs = (inlines: readonly Inline[]) => inlines.map((inline) => runOf(inline, targets));
  const blocks = (list: readonly Block[]) => list.map((block) => blockOf(block, runs));
  const date = new Date(options.date);
  return JSON.stringify({
    kind: tree.kind,
    language: tree.language,
    region: tree.language === 'fr' ? 'FR' : 'GB',
    metadata: {
      title: shown(options.title ?? tree.title),
      author: shown(options.author ?? 'Entente'),
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
      hour: date.getUTCHours(),
      minute: date.getUTCMinutes(),
      second: date.getUTCSeconds(),
    },
    labels,
    mark: pageMark(options.mark, tree.language),
    origin: `${shown(tree.library.version)} · ${tree.library.hash.slice(0, 12)}`,
    title: shown(tree.title),
    subtitle: tree.subtitle === null ? null : shown(tree.subtitle),
    notices: tree.notices.map(shown),
    cover: tree.coverPage.map((row) => ({ label: shown(row.label), value: runs(row.value) })),
    preamble: blocks(tree.preamble),
    articles: tree.articles.map((article) => ({
      id: article.id,
      label: articleLabel(tree, String(article.number)),
      heading: shown(article.heading),
      bite: tree.kind === 'memorandum' ? labels.bite[article.bite] : null,
      blocks: blocks(article.blocks),
    })),
    signatures: tree.signatureBlocks.map((block) => ({
      lines: block.lines.map(runs),
      mention: shown(block.mention),
    })),
    annexes: tree.annexes.map((annex) => ({
      id: annex.id,
      label: annexLabel(tree.language, shown(annex.code)),
      heading: shown(annex.heading),
      blocks: blocks(annex.blocks),
    })),
    attachments: (options.attachments ?? []).map((file, index) => ({
      path: attachmentPaths[index],
      name: printable(file.name),
      mime: file.mime,
      relationship: file.relationship,
      description: printable(file.description ?? file.name),
    })),
  });
}

function runOf(inline: Inline, targets: ReadonlySet<string>): Run {
  const text = shown(inline.text);
  if (inline.kind === 'reference' && targets.has(inline.target)) return ['reference', text, inline.target];
  return inline.kind === 'reference' ? ['text', text] : [inline.kind, text];
}

function blockOf(block: Block, runs: (inlines: readonly Inline[]) => readonly Run[]): object {
  switch (block.kind) {
    case 'subheading':
      return { kind: block.kind, id: block.id, runs: runs(block.inlines) };
    case 'paragraph':
      return {
        kind: block.kind,
        id: block.id,
        number: block.number,
        runs: runs(block.inlines),
        items: itemsOf(block.items, runs),
      };
    case 'table':
      return tableOf(block, runs);
  }
}

function itemsOf(items: readonly Item[], runs: (inlines: readonly Inline[]) => readonly Run[]): readonly object[] {
  return items.map((item) => ({
    id: item.id,
    marker: shown(item.marker),
    runs: runs(item.inlines),
    items: itemsOf(item.items, runs),
  }));
}

function tableOf(table: Table, runs: (inlines: readonly Inline[]) => readonly Run[]): object {
  const shares = columnShares({ role: 'table', header: table.header, rows: table.rows });
  return {
    kind: table.kind,
    id: table.id,
    caption: table.caption === null ? null : shown(table.caption),
    shares,
    header: table.header.length === 0 ? [] : shares.map((_, column) => shown(table.header[column] ?? '')),
    rows: table.rows.map((row) => shares.map((_, column) => runs(row.cells[column] ?? []))),
  };
}

/** Ids that stand exactly once: a link to any other would not compile. */
function linkTargets(tree: DocumentTree): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  const countItems = (items: readonly Item[]): void => {
    for (const item of items) {
      count(item.id);
      countItems(item.items);
    }
  };
  const countBlocks = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      count(block.id);
      if (block.kind === 'paragraph') countItems(block.items);
    }
  };
  countBlocks(tree.preamble);
  for (const part of [...tree.articles, ...tree.annexes]) {
    count(part.id);
    countBlocks(part.blocks);
  }
  return new Set([...counts].filter(([, times]) => times === 1).map(([id]) => id));
}

/** Text as it can be drawn. */
function shown(text: string): string {
  return settable(printable(text));
}
