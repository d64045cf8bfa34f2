import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from '../ids.ts';
import { nodeHash } from './merkle-tree.ts';
import { isSha256 } from './sha256.ts';

export interface InclusionClaim {
  readonly leaf: Sha256;
  /** Place of the leaf, from 0. */
  readonly index: number;
  /** Number of leaves of the tree. */
  readonly size: number;
  readonly root: Sha256;
  readonly proof: readonly Sha256[];
}

export interface ConsistencyClaim {
  readonly firstSize: number;
  readonly firstRoot: Sha256;
  readonly secondSize: number;
  readonly secondRoot: Sha256;
  readonly proof: readonly Sha256[];
}

/** Whether the leaf is in the tree of that root (RFC 9162, 2.1.3.2). Needs no other entry. False for anything malformed. */
export function verifyInclusion(claim: InclusionClaim): boolean {
  const { index, size, proof } = claim;
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false;
  if (![claim.leaf, claim.root, ...proof].every(isSha256)) return false;

  let place = index;
  let last = size - 1;
  let hash: Uint8Array = hexToBytes(claim.leaf);
  for (const step of proof) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      hash = nodeHash(hexToBytes(step), hash);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(hash, hexToBytes(step));
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && bytesToHex(hash) === claim.root;
}

/** Whether the second tree only added leaves to the first (RFC 9162, 2.1.4.2). False for anything malformed. */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { firstSize, firstRoot, secondSize, secondRoot, proof } = claim;
  if (!isConsistencyClaim(claim)) return false;
  if (firstSize === secondSize) return proof.length === 0 && firstRoot === secondRoot;

  const path = isPowerOfTwo(firstSize) ? [firstRoot, ...proof] : [...proof];
  const [start, ...steps] = path.map(hexToBytes);
  if (start === undefined) return false;

  let place = firstSize - 1;
  let last = secondSize - 1;
  while (isOdd(place)) [place, last] = [half(place), half(last)];

  let first: Uint8Array = start;
  let second: Uint8Array = start;
  for (const step of steps) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      first = nodeHash(step, first);
      second = nodeHash(step, second);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      second = nodeHash(second, step);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && bytesToHex(first) === firstRoot && bytesToHex(second) === secondRoot;
}

function isConsistencyClaim({ firstSize, firstRoot, secondSize, secondRoot, proof }: ConsistencyClaim): boolean {
  if (!Number.isSafeInteger(firstSize) || !Number.isSafeInteger(secondSize)) return false;
  if (firstSize < 1 || firstSize > secondSize) return false;
  return [firstRoot, secondRoot, ...proof].every(isSha256);
}

// Arithmetic rather than bit operations, which would cut sizes to 32 bits.
function half(value: number): number {
  return Math.floor(value / 2);
}

function isOdd(value: number): boolean {
  return value % 2 === 1;
}

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (rest > 1 && !isOdd(rest)) rest = half(rest);
  return rest === 1;
}
