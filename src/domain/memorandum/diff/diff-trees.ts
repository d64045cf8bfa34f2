import type { DocumentTree } from '../tree.ts';
import { diffFlows } from './diff-flows.ts';
import type { Change, TreeDiff } from './flow.ts';
import { flowOf } from './flow-of.ts';

/**
 * Compares two versions of one text, word by word: blocks are matched by node id, then by likeness.
 * Taking `same` and `inserted` spans gives the text after; `same` and `deleted`, the text before.
 */
export function diffTrees(before: DocumentTree, after: DocumentTree): TreeDiff {
  const blocks = diffFlows(flowOf(before), flowOf(after));
  const counts: { [change in Change]: number } = { same: 0, changed: 0, inserted: 0, deleted: 0 };
  for (const block of blocks) counts[block.change]++;
  return { blocks, counts };
}
