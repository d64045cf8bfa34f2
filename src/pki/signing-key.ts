import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { type DigestAlgorithm, nodeDigest } from './digest.ts';

/**
 * A private key that can sign, with its certificate. The key itself may sit in a file, a PKCS#11
 * token or a remote service: callers see only this.
 */
export interface SigningKey {
  /** DER. */
  readonly certificate: Uint8Array;
  /** DER, from the issuer up to the root. */
  readonly certificateChain: Uint8Array[];
  readonly keyType: 'RSA' | 'EC';
  readonly signatureAlgorithm: 'RSASSA-PKCS1-v1_5' | 'ECDSA';
  /** Hashes and signs. ECDSA answers are DER (RFC 3279 2.2.3), as CMS wants them. */
  sign(data: Uint8Array, algorithm: DigestAlgorithm): Promise<Uint8Array>;
}

/**
 * A signing key held in memory.
 * @param privateKeyPem PKCS#8, RSA or EC.
 */
export function softwareKey(
  privateKeyPem: string,
  certificate: Uint8Array,
  certificateChain: readonly Uint8Array[],
): SigningKey {
  const key: KeyObject = createPrivateKey(privateKeyPem);
  const isRsa = key.asymmetricKeyType === 'rsa';
  if (!isRsa && key.asymmetricKeyType !== 'ec') throw new Error(`unsupported key type ${key.asymmetricKeyType}`);
  return {
    certificate,
    certificateChain: [...certificateChain],
    keyType: isRsa ? 'RSA' : 'EC',
    signatureAlgorithm: isRsa ? 'RSASSA-PKCS1-v1_5' : 'ECDSA',
    sign: async (data, algorithm) => new Uint8Array(sign(nodeDigest(algorithm), data, { key, dsaEncoding: 'der' })),
  };
}
