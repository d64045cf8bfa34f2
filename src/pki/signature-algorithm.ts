import { constants, type KeyObject, verify } from 'node:crypto';
import { type BaseBlock, Null } from 'asn1js';
import { digestByOid, nodeDigest, type ReadableDigest } from './digest.ts';
import { toBigInt } from './integer.ts';
import { OID } from './oids.ts';
import { children, isContext, oidOf } from './parse-cms.ts';

/** How a signature was made: the primitive and the digest inside it. */
export interface SignatureScheme {
  readonly primitive: 'rsa' | 'rsa-pss' | 'ecdsa' | 'eddsa';
  /** Null for EdDSA, which hashes by itself. */
  readonly digest: ReadableDigest | null;
  readonly saltLength?: number;
}

const FIXED: { readonly [oid: string]: SignatureScheme } = {
  '1.2.840.113549.1.1.5': { primitive: 'rsa', digest: 'SHA-1' },
  '1.2.840.113549.1.1.11': { primitive: 'rsa', digest: 'SHA-256' },
  '1.2.840.113549.1.1.12': { primitive: 'rsa', digest: 'SHA-384' },
  '1.2.840.113549.1.1.13': { primitive: 'rsa', digest: 'SHA-512' },
  '1.2.840.113549.1.1.14': { primitive: 'rsa', digest: 'SHA-224' },
  '2.16.840.1.101.3.4.3.14': { primitive: 'rsa', digest: 'SHA3-256' },
  '2.16.840.1.101.3.4.3.15': { primitive: 'rsa', digest: 'SHA3-384' },
  '2.16.840.1.101.3.4.3.16': { primitive: 'rsa', digest: 'SHA3-512' },
  '1.2.840.10045.4.1': { primitive: 'ecdsa', digest: 'SHA-1' },
  '1.2.840.10045.4.3.2': { primitive: 'ecdsa', digest: 'SHA-256' },
  '1.2.840.10045.4.3.3': { primitive: 'ecdsa', digest: 'SHA-384' },
  '1.2.840.10045.4.3.4': { primitive: 'ecdsa', digest: 'SHA-512' },
  '2.16.840.1.101.3.4.3.10': { primitive: 'ecdsa', digest: 'SHA3-256' },
  '2.16.840.1.101.3.4.3.11': { primitive: 'ecdsa', digest: 'SHA3-384' },
  '2.16.840.1.101.3.4.3.12': { primitive: 'ecdsa', digest: 'SHA3-512' },
  '1.3.101.112': { primitive: 'eddsa', digest: null },
  '1.3.101.113': { primitive: 'eddsa', digest: null },
};

/**
 * Reads a signature's AlgorithmIdentifier. Some signers write the key's algorithm (rsaEncryption,
 * id-ecPublicKey) and leave the digest to the CMS: `outerDigest` fills it in.
 * @returns null for an algorithm that we do not know.
 */
export function signatureScheme(
  oid: string,
  parameters: BaseBlock | null,
  outerDigest: ReadableDigest | null,
): SignatureScheme | null {
  if (oid === OID.rsaPss) return pssScheme(parameters);
  // All others take NULL or nothing (RFC 4055 5, RFC 5758 3.2).
  if (parameters && !(parameters instanceof Null)) return null;
  if (oid === OID.rsaEncryption) return outerDigest && { primitive: 'rsa', digest: outerDigest };
  if (oid === OID.ecPublicKey) return outerDigest && { primitive: 'ecdsa', digest: outerDigest };
  return FIXED[oid] ?? null;
}

/** RSASSA-PSS-params (RFC 4055 3.1): SHA-1, MGF1 with SHA-1 and 20 bytes of salt unless said otherwise. */
function pssScheme(parameters: BaseBlock | null): SignatureScheme | null {
  let digest: ReadableDigest | null = 'SHA-1';
  let maskDigest: ReadableDigest | null = 'SHA-1';
  let saltLength = 20;
  for (const field of parameters ? children(parameters, 'RSASSA-PSS-params') : []) {
    const value = children(field, 'parameter')[0];
    if (isContext(field, 0)) digest = digestByOid(oidOf(children(value, 'hash')[0]));
    if (isContext(field, 1)) {
      const [mgf, hash] = children(value, 'mask');
      maskDigest = oidOf(mgf) === OID.mgf1 ? digestByOid(oidOf(children(hash, 'mask hash')[0])) : null;
    }
    if (isContext(field, 2)) saltLength = Number(toBigInt(value));
  }
  // node:crypto takes one digest for both; two different ones are allowed by the RFC and unknown in practice.
  if (!digest || digest !== maskDigest || saltLength < 0 || saltLength > 512) return null;
  return { primitive: 'rsa-pss', digest, saltLength };
}

/** True when `signature` over `data` was made with the private half of `key`. Never throws. */
export function verifySignature(
  scheme: SignatureScheme,
  key: KeyObject,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    const type = key.asymmetricKeyType ?? '';
    const digest = scheme.digest === null ? null : nodeDigest(scheme.digest);
    if (scheme.primitive === 'rsa' && type === 'rsa') {
      return verify(digest, data, { key, padding: constants.RSA_PKCS1_PADDING }, signature);
    }
    if (scheme.primitive === 'rsa-pss' && (type === 'rsa' || type === 'rsa-pss')) {
      const saltLength = scheme.saltLength ?? constants.RSA_PSS_SALTLEN_AUTO;
      return verify(digest, data, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }, signature);
    }
    if (scheme.primitive === 'ecdsa' && type === 'ec')
      return verify(digest, data, { key, dsaEncoding: 'der' }, signature);
    if (scheme.primitive === 'eddsa' && (type === 'ed25519' || type === 'ed448'))
      return verify(null, data, key, signature);
    return false;
  } catch {
    return false;
  }
}
