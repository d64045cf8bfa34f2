import type { Flow, FlowBlock, FlowLine } from '../../domain/memorandum/diff/flow.ts';
import { flowOf, line } from '../../domain/memorandum/diff/flow-of.ts';
import type { DocumentTree } from '../../domain/memorandum/tree.ts';
import { annexLabel, articleLabel, labelsOf } from '../labels.ts';
import { WordNumbering } from './word-numbering.ts';

/**
 * The flow as Word shows it: with the titles of the parts, the contents, the weight of each article,
 * and numbers typed out where Word's own lists would count otherwise. A line whose marker is still
 * set is numbered by Word.
 */
export function docxFlow(tree: DocumentTree): Flow {
  const numbering = new WordNumbering();
  const blocks = flowOf(tree);
  const body = blocks.findIndex((block) => !isFront(block));
  return blocks.flatMap((block, index) => [
    ...(index === body ? contents(tree) : []),
    ...titleAbove(tree, block),
    block.kind === 'line' ? numbering.settle(labelled(tree, block)) : block,
    ...weightBelow(tree, block),
  ]);
}

function isFront(block: FlowBlock): boolean {
  return block.kind === 'table' ? block.role === 'cover' : FRONT.has(block.role);
}

function part(id: string, label: string): FlowLine {
  return line(id, 'part', [{ kind: 'text', text: label }]);
}

/** The title of the part that a block opens, if it opens one. */
function titleAbove(tree: DocumentTree, block: FlowBlock): readonly FlowLine[] {
  const labels = labelsOf(tree.language);
  const [preamble, signature] = [tree.preamble[0], tree.signatureBlocks[0]];
  if (block.kind === 'table' && block.role === 'cover' && tree.kind !== 'evidence')
    return [part('part_terms', labels.specialTerms)];
  if (preamble !== undefined && preamble.kind !== 'subheading' && block.id === preamble.id)
    return [part('part_preamble', labels.preamble)];
  if (signature !== undefined && block.id === `${signature.id}_1`) return [part('part_signatures', labels.signatures)];
  return [];
}

/** Whether the article already binds: said under its heading, in a memorandum alone (all of an NDA binds). */
function weightBelow(tree: DocumentTree, block: FlowBlock): readonly FlowLine[] {
  if (tree.kind !== 'memorandum' || block.kind === 'table' || block.role !== 'heading') return [];
  const article = tree.articles.find((candidate) => candidate.id === block.id);
  if (article === undefined) return [];
  const text = labelsOf(tree.language).bite[article.bite];
  return [line(`${article.id}_bite`, 'bite', [{ kind: 'text', text }], { within: article.id })];
}

const FRONT: ReadonlySet<FlowLine['role']> = new Set(['title', 'subtitle', 'notice']);

/** Annexes keep the numbers of the catalogue, with gaps: their label is text. */
function labelled(tree: DocumentTree, block: FlowLine): FlowLine {
  if (block.role !== 'annex' || block.marker === null) return block;
  const label = `${annexLabel(tree.language, block.marker)} — `;
  return { ...block, marker: null, inlines: [{ kind: 'text', text: label }, ...block.inlines] };
}

/**
 * Entries without page numbers, which only Word's own layout knows: it fills them in when the field is updated.
 * For a memorandum: the other documents are a few pages long.
 */
function contents(tree: DocumentTree): readonly FlowLine[] {
  if (tree.kind !== 'memorandum') return [];
  const entry = (id: string, label: string, heading: string) =>
    line(`toc_${id}`, 'contents', [{ kind: 'reference', target: id, text: `${label}\t${heading}` }]);
  return [
    part('part_contents', labelsOf(tree.language).contents),
    ...tree.articles.map((a) => entry(a.id, articleLabel(tree, String(a.number)), a.heading)),
    ...tree.annexes.map((a) => entry(a.id, annexLabel(tree.language, a.code), a.heading)),
  ];
}
