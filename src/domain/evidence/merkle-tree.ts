import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from '../ids.ts';
import { sha256Bytes, sha256Hex } from './sha256.ts';

/**
 * Merkle tree of RFC 6962, section 2.1 (unchanged in RFC 9162): one root for all entries, short
 * proofs that an entry is in it, and that a later tree only added to an earlier one. Leaves and
 * nodes have different prefixes, so that a node cannot be passed off as an entry.
 */
const LEAF_PREFIX = Uint8Array.of(0x00);
const NODE_PREFIX = Uint8Array.of(0x01);

/** MTH of one entry: SHA-256(0x00 ‖ data). All other functions take leaf hashes. */
export function leafHash(data: Uint8Array): Sha256 {
  return sha256Hex(concatBytes(LEAF_PREFIX, data));
}

/** The root of a list of leaf hashes; SHA-256 of nothing for the empty list. */
export function merkleRoot(leaves: readonly Sha256[]): Sha256 {
  if (leaves.length === 0) return sha256Hex('');
  return hex(subtree(leaves.map(hexToBytes), 0, leaves.length));
}

/** Audit path of the leaf at `index` (from 0), nearest sibling first. Throws when there is no such leaf. */
export function inclusionProof(leaves: readonly Sha256[], index: number): readonly Sha256[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError('no such leaf');
  return auditPath(leaves.map(hexToBytes), index, 0, leaves.length).map(hex);
}

/**
 * Proof that the tree of the first `firstSize` leaves is a prefix of the whole. Empty for equal
 * sizes. Throws unless 0 < firstSize <= size.
 */
export function consistencyProof(leaves: readonly Sha256[], firstSize: number): readonly Sha256[] {
  if (!Number.isInteger(firstSize) || firstSize < 1 || firstSize > leaves.length) {
    throw new RangeError('the earlier tree has between one leaf and all');
  }
  return subproof(leaves.map(hexToBytes), firstSize, 0, leaves.length, true).map(hex);
}

/** SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256Bytes(concatBytes(NODE_PREFIX, left, right));
}

type Leaves = readonly Uint8Array[];

function subtree(leaves: Leaves, from: number, to: number): Uint8Array {
  const [only] = leaves.slice(from, from + 1);
  if (to - from === 1 && only !== undefined) return only;
  const middle = from + splitOf(to - from);
  return nodeHash(subtree(leaves, from, middle), subtree(leaves, middle, to));
}

function auditPath(leaves: Leaves, index: number, from: number, to: number): Uint8Array[] {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  return index < middle
    ? [...auditPath(leaves, index, from, middle), subtree(leaves, middle, to)]
    : [...auditPath(leaves, index, middle, to), subtree(leaves, from, middle)];
}

/** SUBPROOF of RFC 6962, 2.1.2: `whole` while the subtree is one that the earlier root already told. */
function subproof(leaves: Leaves, first: number, from: number, to: number, whole: boolean): Uint8Array[] {
  const size = to - from;
  if (first === size) return whole ? [] : [subtree(leaves, from, to)];
  const split = splitOf(size);
  const middle = from + split;
  return first <= split
    ? [...subproof(leaves, first, from, middle, whole), subtree(leaves, middle, to)]
    : [...subproof(leaves, first - split, middle, to, false), subtree(leaves, from, middle)];
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

function hex(bytes: Uint8Array): Sha256 {
  return bytesToHex(bytes) as Sha256;
}
