import type { Block, DocumentTree, Inline, Item } from '../domain/memorandum/tree.ts';

const WORDS = {
  fr: {
    cover: 'Conditions particulières',
    binding: 'Article engageant',
    frozen: 'Position figée pour le Contrat Définitif',
    annexes: 'Annexes',
    signatures: 'Signatures',
    annex: 'Annexe',
  },
  en: {
    cover: 'Special terms',
    binding: 'Binding Article',
    frozen: 'Frozen position for the Definitive Agreement',
    annexes: 'Annexes',
    signatures: 'Signatures',
    annex: 'Annex',
  },
} as const;

/** The tree as Markdown: one `#` title, a `##` per article, paragraphs with their numbers, items with their markers. */
export function renderMarkdown(tree: DocumentTree): string {
  const words = WORDS[tree.language];
  const parts: string[] = [`# ${escaped(tree.title)}`];
  if (tree.subtitle !== null) parts.push(`*${escaped(tree.subtitle)}*`);
  parts.push(...tree.notices.map((notice) => `> ${escaped(notice)}`));
  if (tree.coverPage.length > 0) {
    parts.push(`## ${words.cover}`);
    parts.push(tree.coverPage.map((row) => `- **${escaped(row.label)}** — ${inlines(row.value)}`).join('\n'));
  }
  parts.push(...tree.preamble.flatMap(block));
  for (const article of tree.articles) {
    parts.push(`## Article ${article.number} — ${escaped(article.heading)}`);
    if (tree.kind === 'memorandum') parts.push(`*${words[article.bite]}*`);
    parts.push(...article.blocks.flatMap(block));
  }
  if (tree.annexes.length > 0) parts.push(`## ${words.annexes}`);
  for (const annex of tree.annexes) {
    parts.push(`### ${words.annex} ${annex.code} — ${escaped(annex.heading)}`, ...annex.blocks.flatMap(block));
  }
  if (tree.signatureBlocks.length > 0) parts.push(`## ${words.signatures}`);
  for (const signature of tree.signatureBlocks) {
    parts.push([...signature.lines.map((line) => inlines(line)), escaped(signature.mention)].join('\\\n'));
  }
  return `${parts.join('\n\n')}\n`;
}

function block(node: Block): readonly string[] {
  if (node.kind === 'subheading') return [`**${inlines(node.inlines).replaceAll('**', '')}**`];
  if (node.kind === 'table') return [...(node.caption === null ? [] : [`*${escaped(node.caption)}*`]), table(node)];
  const number = node.number === null ? '' : `${node.number} `;
  const paragraph = `${number}${inlines(node.inlines)}`;
  return node.items.length === 0 ? [paragraph] : [paragraph, node.items.map((item) => itemLines(item, '')).join('\n')];
}

function itemLines(item: Item, indent: string): string {
  const own = `${indent}- ${item.marker} ${inlines(item.inlines)}`;
  return [own, ...item.items.map((inner) => itemLines(inner, `${indent}  `))].join('\n');
}

function table(node: Extract<Block, { kind: 'table' }>): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(node.header.map(escaped)),
    line(node.header.map(() => '---')),
    ...node.rows.map((row) => line(row.cells.map((cell) => inlines(cell)))),
  ].join('\n');
}

function inlines(nodes: readonly Inline[]): string {
  return nodes.map(inline).join('');
}

function inline(node: Inline): string {
  if (node.kind === 'strong') return starred(node.text, '**');
  if (node.kind === 'emphasis') return starred(node.text, '*');
  return node.kind === 'blank' ? node.text : escaped(node.text);
}

/** Markdown wants its stars against the words: spaces go outside. */
function starred(text: string, stars: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? text : `${before}${stars}${escaped(words)}${stars}${after}`;
}

/** What Markdown would take for markup. A blank's square brackets are kept: they are to be seen. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_<>[\]]/g, (mark) => `\\${mark}`).replaceAll('\n', ' ');
}
