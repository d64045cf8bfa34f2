import type { Condition } from '../domain/memorandum/condition/condition.ts';
import type { Branch, TemplateBlock, TemplateInline } from '../domain/memorandum/template.ts';

/** A block or an inline, with all the conditions under which it is in the text. */
export interface Visit<Node> {
  readonly node: Node;
  readonly under: readonly Condition[];
}

export interface Visitor {
  block?(visit: Visit<TemplateBlock>): void;
  inline?(visit: Visit<TemplateInline>): void;
  /** Each branch of a condition; `under` includes its own condition and the refusal of those before it. */
  branch?(visit: Visit<Branch<TemplateBlock> | Branch<TemplateInline>>): void;
}

/** Walks a body from the first line to the last. */
export function walk(blocks: readonly TemplateBlock[], visitor: Visitor, under: readonly Condition[] = []): void {
  for (const block of blocks) {
    visitor.block?.({ node: block, under });
    switch (block.kind) {
      case 'if':
        for (const [branch, inner] of branchesOf(block.branches, under)) {
          visitor.branch?.({ node: branch, under: inner });
          walk(branch.body, visitor, inner);
        }
        break;
      case 'each':
        walk(block.body, visitor, under);
        break;
      case 'preamble':
        walk(block.body, visitor, under);
        break;
      case 'table':
        for (const cell of [block.caption, ...block.header]) walkInlines(cell, visitor, under);
        break;
      case 'row':
        for (const cell of block.cells) walkInlines(cell, visitor, under);
        break;
      default:
        walkInlines(block.inlines, visitor, under);
    }
  }
}

function walkInlines(inlines: readonly TemplateInline[], visitor: Visitor, under: readonly Condition[]): void {
  for (const inline of inlines) {
    visitor.inline?.({ node: inline, under });
    if (inline.kind === 'each') walkInlines(inline.body, visitor, under);
    if (inline.kind !== 'if') continue;
    for (const [branch, inner] of branchesOf(inline.branches, under)) {
      visitor.branch?.({ node: branch, under: inner });
      walkInlines(branch.body, visitor, inner);
    }
  }
}

function branchesOf<Node>(
  branches: readonly Branch<Node>[],
  under: readonly Condition[],
): readonly (readonly [Branch<Node>, readonly Condition[]])[] {
  const refused: Condition[] = [];
  return branches.map((branch) => {
    const inner = [...under, ...refused, ...(branch.when === null ? [] : [branch.when])];
    if (branch.when !== null) refused.push({ op: 'not', arg: branch.when });
    return [branch, inner] as const;
  });
}
