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
  const labels = labelsOf(tree.language);
  const isContract = tree.kind !== 'evidence';
  const numbering = new WordNumbering();
  const flow: FlowBlock[] = [];
  const part = (id: string, label: string) => flow.push(line(id, 'part', [{ kind: 'text', text: label }]));
  let bodyStarted = false;
  const preambleFirst = tree.preamble[0]?.id ?? null;
  const signatureFirst = tree.signatureBlocks[0] === undefined ? null : `${tree.signatureBlocks[0].id}_1`;

  for (const block of flowOf(tree)) {
    if (block.kind === 'table' && block.role === 'cover' && isContract) part('part_terms', labels.specialTerms);
    const front = block.kind === 'line' ? FRONT.has(block.role) : block.role === 'cover';
    if (!front && !bodyStarted) {
      bodyStarted = true;
      flow.push(...contents(tree, labels.contents));
    }
    if (block.id === preambleFirst && tree.preamble[0]?.kind !== 'subheading') part('part_preamble', labels.preamble);
    if (block.id === signatureFirst) part('part_signatures', labels.signatures);

    flow.push(block.kind === 'line' ? numbering.settle(labelled(tree, block)) : block);

    const article =
      isContract && block.kind === 'line' && block.role === 'heading' ? articleOf(tree, block) : undefined;
    if (article !== undefined) {
      const text = labels.bite[article.bite];
      flow.push(line(`${article.id}_bite`, 'bite', [{ kind: 'text', text }], { within: article.id }));
    }
  }
  return flow;
}

const FRONT: ReadonlySet<FlowLine['role']> = new Set(['title', 'subtitle', 'notice']);

function articleOf(tree: DocumentTree, heading: FlowLine) {
  return tree.articles.find((article) => article.id === heading.id);
}

/** Annexes keep the numbers of the catalogue, with gaps: their label is text. */
function labelled(tree: DocumentTree, block: FlowLine): FlowLine {
  if (block.role !== 'annex' || block.marker === null) return block;
  const label = `${annexLabel(tree.language, block.marker)} — `;
  return { ...block, marker: null, inlines: [{ kind: 'text', text: label }, ...block.inlines] };
}

/** Entries without page numbers, which only Word's own layout knows: it fills them in when the field is updated. */
function contents(tree: DocumentTree, title: string): readonly FlowLine[] {
  if (tree.kind === 'evidence') return [];
  const entry = (id: string, label: string, heading: string) =>
    line(`toc_${id}`, 'contents', [{ kind: 'reference', target: id, text: `${label}\t${heading}` }]);
  return [
    line('part_contents', 'part', [{ kind: 'text', text: title }]),
    ...tree.articles.map((a) => entry(a.id, articleLabel(tree, String(a.number)), a.heading)),
    ...tree.annexes.map((a) => entry(a.id, annexLabel(tree.language, a.code), a.heading)),
  ];
}
