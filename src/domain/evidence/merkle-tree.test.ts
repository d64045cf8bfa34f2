import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sha256 } from '../ids.ts';
import { verifyConsistency, verifyInclusion } from './merkle-proof.ts';
import { consistencyProof, inclusionProof, leafHash, merkleRoot } from './merkle-tree.ts';
import { sha256Hex } from './sha256.ts';

/** Entries and roots that certificate-transparency implementations test with. */
const ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const LEAVES = ENTRIES.map((entry) => leafHash(Buffer.from(entry, 'hex')));

const leaves = (size: number) => Array.from({ length: size }, (_, index) => leafHash(Buffer.from(`entry ${index}`)));
const other = sha256Hex('another');

describe('a Merkle tree of RFC 6962', () => {
  it('has the roots that other implementations have', () => {
    expect(merkleRoot([])).toBe(sha256Hex(''));
    ROOTS.forEach((root, index) => {
      expect(merkleRoot(LEAVES.slice(0, index + 1))).toBe(root);
    });
  });

  it('proves each entry of trees of every size up to 40, and no other entry', () => {
    for (let size = 1; size <= 40; size += 1) {
      const all = leaves(size);
      const root = merkleRoot(all);
      all.forEach((leaf, index) => {
        const proof = inclusionProof(all, index);
        const claim = { leaf, index, size, root, proof };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, leaf: other })).toBe(false);
        expect(verifyInclusion({ ...claim, root: other })).toBe(false);
        if (size > 1) expect(verifyInclusion({ ...claim, index: (index + 1) % size })).toBe(false);
        if (proof.length > 0) expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [...proof, other] })).toBe(false);
      });
    }
  });

  it('proves that every later tree only added to every earlier one', () => {
    for (let secondSize = 1; secondSize <= 33; secondSize += 1) {
      const all = leaves(secondSize);
      for (let firstSize = 1; firstSize <= secondSize; firstSize += 1) {
        const proof = consistencyProof(all, firstSize);
        const firstRoot = merkleRoot(all.slice(0, firstSize));
        const claim = { firstSize, firstRoot, secondSize, secondRoot: merkleRoot(all), proof };
        expect(verifyConsistency(claim)).toBe(true);
        expect(verifyConsistency({ ...claim, firstRoot: other })).toBe(false);
        expect(verifyConsistency({ ...claim, secondRoot: other })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...proof, other] })).toBe(false);
      }
    }
  });

  it('shows a rewritten past', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), fc.nat(), (size, cut, changed) => {
        const first = (cut % (size - 1)) + 1;
        const before = leaves(size);
        const after = before.map((leaf, index): Sha256 => (index === changed % first ? other : leaf));
        const proof = consistencyProof(after, first);
        const firstRoot = merkleRoot(before.slice(0, first));
        const claim = { firstSize: first, firstRoot, secondSize: size, secondRoot: merkleRoot(after), proof };
        expect(verifyConsistency(claim)).toBe(false);
      }),
    );
  });

  it('answers no to any proof that is not one, without an exception', () => {
    const text = fc.oneof(
      fc.constant(other),
      fc.string().map((each) => each as Sha256),
    );
    const number = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.double());
    fc.assert(
      fc.property(text, number, number, text, fc.array(text, { maxLength: 5 }), (leaf, index, size, root, proof) => {
        expect(verifyInclusion({ leaf, index, size, root, proof })).toBe(
          proof.length === 0 && index === 0 && size === 1 && leaf === root && leaf === other,
        );
        const claim = { firstSize: index, firstRoot: leaf, secondSize: size, secondRoot: root, proof };
        expect(typeof verifyConsistency(claim)).toBe('boolean');
      }),
    );
  });

  it('has no proof of what it does not hold', () => {
    expect(() => inclusionProof(LEAVES, 8)).toThrow(RangeError);
    expect(() => inclusionProof([], 0)).toThrow(RangeError);
    expect(() => consistencyProof(LEAVES, 0)).toThrow(RangeError);
    expect(() => consistencyProof(LEAVES, 9)).toThrow(RangeError);
  });
});
