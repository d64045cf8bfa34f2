import { GeneralizedTime, Null, UTCTime } from 'asn1js';
import { Certificate } from 'pkijs';
import { context, type Der, encode, integer, octets, oid, parseDer, raw, sequence, setOf } from './der.ts';
import { type DigestAlgorithm, digest, digestOid } from './digest.ts';
import { OID } from './oids.ts';
import type { SigningKey } from './signing-key.ts';

/** ecdsa-with-SHA2 (RFC 5758) and sha2WithRSAEncryption (RFC 8017). */
const SIGNATURE_OIDS: { readonly [type in SigningKey['keyType']]: { readonly [digest in DigestAlgorithm]: string } } = {
  EC: { 'SHA-256': '1.2.840.10045.4.3.2', 'SHA-384': '1.2.840.10045.4.3.3', 'SHA-512': '1.2.840.10045.4.3.4' },
  RSA: {
    'SHA-256': '1.2.840.113549.1.1.11',
    'SHA-384': '1.2.840.113549.1.1.12',
    'SHA-512': '1.2.840.113549.1.1.13',
  },
};

/**
 * A CMS SignedData (RFC 5652) around its content, with content-type, signing-time, message-digest
 * and the ESS signing-certificate-v2 (RFC 5816 asks for it in time-stamp tokens).
 * @returns DER of the ContentInfo.
 */
export async function buildSignedData(options: {
  readonly key: SigningKey;
  readonly contentType: string;
  readonly content: Uint8Array;
  readonly algorithm: DigestAlgorithm;
  readonly at: Date;
  /** Whether the certificates travel inside; the receiver may have said that it has them. */
  readonly embedCertificates: boolean;
}): Promise<Uint8Array> {
  const { key, algorithm } = options;
  const certificate = new Certificate({ schema: parseDer(key.certificate) });
  const attributes = setOf(
    attribute(OID.contentType, oid(options.contentType)),
    attribute(OID.signingTime, new UTCTime({ valueDate: options.at })),
    attribute(OID.messageDigest, octets(digest(algorithm, options.content))),
    attribute(OID.signingCertificateV2, essCertificate(key.certificate, algorithm)),
  );
  const signature = await key.sign(encode(attributes), algorithm);
  const signerInfo = sequence(
    integer(1),
    sequence(certificate.issuer.toSchema(), certificate.serialNumber),
    digestIdentifier(algorithm),
    context(0, ...attributes.valueBlock.value),
    signatureIdentifier(key.keyType, algorithm),
    octets(signature),
  );
  const embedded = options.embedCertificates ? [key.certificate, ...key.certificateChain].map(raw) : [];
  const signedData = sequence(
    integer(3),
    setOf(digestIdentifier(algorithm)),
    sequence(oid(options.contentType), context(0, octets(options.content))),
    embedded.length > 0 ? context(0, ...embedded) : null,
    setOf(signerInfo),
  );
  return encode(sequence(oid(OID.signedData), context(0, signedData)));
}

/** An AlgorithmIdentifier for a SHA-2 digest: parameters absent (RFC 5754 2). */
export function digestIdentifier(algorithm: DigestAlgorithm): Der {
  return sequence(oid(digestOid(algorithm)));
}

function signatureIdentifier(keyType: SigningKey['keyType'], algorithm: DigestAlgorithm): Der {
  const identifier = oid(SIGNATURE_OIDS[keyType][algorithm]);
  return keyType === 'RSA' ? sequence(identifier, new Null()) : sequence(identifier);
}

function attribute(type: string, value: Der): Der {
  return sequence(oid(type), setOf(value));
}

/** SigningCertificateV2 (RFC 5035 3): SHA-256 is the default and must then be left out. */
function essCertificate(certificate: Uint8Array, algorithm: DigestAlgorithm): Der {
  const hash = octets(digest(algorithm, certificate));
  const id = algorithm === 'SHA-256' ? sequence(hash) : sequence(digestIdentifier(algorithm), hash);
  return sequence(sequence(id));
}

/** GeneralizedTime to the second, as RFC 3161 wants it. */
export function generalizedTime(at: Date): Der {
  return new GeneralizedTime({ valueDate: new Date(Math.floor(at.getTime() / 1000) * 1000) });
}
