import type { DocumentTree } from '../tree.ts';
import type { TreeDiff } from './flow.ts';

/**
 * Compares two versions of one text, word by word: blocks are matched by node id, then by likeness.
 * Taking `same` and `inserted` spans gives the text after; `same` and `deleted`, the text before.
 */
export function diffTrees(before: DocumentTree, after: DocumentTree): TreeDiff {
  throw new Error(`not yet: ${before.title} ${after.title}`);
}
