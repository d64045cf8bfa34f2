import type { Condition } from '../../domain/memorandum/condition/condition.ts';
import type { Branch, TemplateBlock, TemplateInline } from '../../domain/memorandum/template.ts';
import { walk } from '../walk.ts';

/** The words of one block as its author wrote them; `block` gives the line and the paragraph's id. */
export interface PlainText {
  readonly block: TemplateBlock;
  readonly text: string;
}

/**
 * The texts of a body, block by block and cell by cell, with "…" in place of values and references.
 * The words of a branch under "parameter = number" are that parameter in words ("une fois" where
 * `audits_per_year = 1`), and so "…" too.
 */
export function plainTexts(body: readonly TemplateBlock[]): readonly PlainText[] {
  const found: PlainText[] = [];
  walk(body, {
    block: ({ node }) => {
      for (const inlines of linesOf(node)) found.push({ block: node, text: plain(inlines) });
    },
  });
  return found;
}

function linesOf(block: TemplateBlock): readonly (readonly TemplateInline[])[] {
  if (block.kind === 'row') return block.cells;
  if (block.kind === 'table') return [block.caption, ...block.header];
  return 'inlines' in block ? [block.inlines] : [];
}

function plain(inlines: readonly TemplateInline[]): string {
  return inlines.map(words).join('');
}

function words(inline: TemplateInline): string {
  switch (inline.kind) {
    case 'value':
    case 'reference':
    case 'annex':
      return '…';
    case 'if':
      return inline.branches.map(branchWords).join(' ');
    case 'each':
      return plain(inline.body);
    default:
      return inline.text;
  }
}

function branchWords(branch: Branch<TemplateInline>): string {
  return branch.when !== null && saysNumber(branch.when) ? '…' : plain(branch.body);
}

function saysNumber(condition: Condition): boolean {
  return (
    condition.op === 'equals' &&
    condition.left.kind === 'path' &&
    condition.right.kind === 'literal' &&
    typeof condition.right.value === 'number'
  );
}
