import { createHash } from 'node:crypto';

/** Digests that a signature made today may use (ETSI TS 119 312; SHA-1 is read but never made nor trusted). */
export type DigestAlgorithm = 'SHA-256' | 'SHA-384' | 'SHA-512';
export type ReadableDigest = DigestAlgorithm | 'SHA-1' | 'SHA-224' | 'SHA3-256' | 'SHA3-384' | 'SHA3-512';

const OIDS: { readonly [oid: string]: ReadableDigest } = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.4': 'SHA-224',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
  '2.16.840.1.101.3.4.2.8': 'SHA3-256',
  '2.16.840.1.101.3.4.2.9': 'SHA3-384',
  '2.16.840.1.101.3.4.2.10': 'SHA3-512',
};

const NODE_NAMES: { readonly [name in ReadableDigest]: string } = {
  'SHA-1': 'sha1',
  'SHA-224': 'sha224',
  'SHA-256': 'sha256',
  'SHA-384': 'sha384',
  'SHA-512': 'sha512',
  'SHA3-256': 'sha3-256',
  'SHA3-384': 'sha3-384',
  'SHA3-512': 'sha3-512',
};

/** Digests too weak to prove anything by themselves: collisions are known (SHA-1) or within reach. */
export const WEAK_DIGESTS: ReadonlySet<ReadableDigest> = new Set<ReadableDigest>(['SHA-1', 'SHA-224']);

/** The digest named by an object identifier, or null when we cannot compute it. */
export function digestByOid(oid: string): ReadableDigest | null {
  return OIDS[oid] ?? null;
}

/** The object identifier of a digest. */
export function digestOid(name: ReadableDigest): string {
  const found = Object.entries(OIDS).find(([, value]) => value === name);
  if (!found) throw new Error(`no object identifier for ${name}`);
  return found[0];
}

/** The name that node:crypto gives to a digest. */
export function nodeDigest(name: ReadableDigest): string {
  return NODE_NAMES[name];
}

/** The digest of the parts, one after the other. */
export function digest(name: ReadableDigest, ...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(nodeDigest(name));
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}
