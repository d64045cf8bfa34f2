import { createHash } from 'node:crypto';

/** Word cuts longer names (ECMA-376 sets no limit; Word's own is 40 characters). */
const LONGEST = 40;

/**
 * The bookmark that carries a node's identity through Word: the node id itself where Word can hold
 * it, else its beginning and eight digits of its hash. A reader that knows the tree maps names back
 * by computing them again.
 */
export function bookmarkName(nodeId: string): string {
  const plain = nodeId.replace(/[^A-Za-z0-9_-]/g, '_').replace(/^(?![A-Za-z])/, 'n_');
  if (plain === nodeId && plain.length <= LONGEST) return plain;
  const digest = createHash('sha256').update(nodeId).digest('hex').slice(0, 8);
  return `${plain.slice(0, LONGEST - digest.length - 1)}_${digest}`;
}
