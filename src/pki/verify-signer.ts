import { type Certificate, parseCertificates } from './certificate.ts';
import { parseDer, sameBytes } from './der.ts';
import { digest, digestByOid, type ReadableDigest } from './digest.ts';
import { toBigInt } from './integer.ts';
import { OID } from './oids.ts';
import { bytesOf, children, octetsOf, oidOf, type SignedData, type SignerInfo } from './parse-cms.ts';
import { type SignatureScheme, signatureScheme, verifySignature } from './signature-algorithm.ts';

/** What checking one signer of a SignedData found. Every field is a finding; none is trust. */
export interface SignerCheck {
  readonly signer: SignerInfo;
  readonly certificate: Certificate | null;
  readonly certificates: readonly Certificate[];
  /** The digest that the signature declares; null when we do not know it. */
  readonly digest: ReadableDigest | null;
  readonly scheme: SignatureScheme | null;
  /** The message-digest attribute equals the digest of the content. */
  readonly digestMatches: boolean;
  readonly signatureValid: boolean;
  /** Whether signing-certificate(-v2) names this certificate; null when the attribute is absent. */
  readonly essMatches: boolean | null;
  readonly essVersion: 1 | 2 | null;
}

/**
 * Checks the one signer of a SignedData over its content. More than one signer is refused: PDF
 * signatures (ISO 32000-2 12.8.3.3.1) and time stamps (RFC 3161 2.4.2) have exactly one.
 * @param content the parts that were signed, in order; null takes the encapsulated content
 * @throws when the structure itself is wrong
 */
export function checkSigner(
  data: SignedData,
  content: readonly Uint8Array[] | null,
  extraCertificates: readonly Certificate[] = [],
): SignerCheck {
  const [signer, second] = data.signers;
  if (!signer || second) throw new Error('exactly one signer is needed');
  const parts = content ?? [data.content ?? new Uint8Array()];
  const certificates = parseCertificates(data.certificates);
  const certificate = findSigner(signer, [...certificates, ...extraCertificates]);
  const digestName = digestByOid(signer.digestOid);
  const scheme = signatureScheme(signer.signature.oid, signer.signature.parameters, digestName);
  const computed = digestName && digest(digestName, ...parts);
  const ess = certificate ? essMatch(signer, certificate) : { matches: null, version: null };
  const base = {
    signer,
    certificate,
    certificates,
    digest: digestName,
    scheme,
    essMatches: ess.matches,
    essVersion: ess.version,
  };
  if (!computed || !scheme) return { ...base, digestMatches: false, signatureValid: false };
  if (!signer.signedBytes) {
    // Without signed attributes the signature runs over the content itself (RFC 5652 5.4).
    const valid = certificate !== null && verifySignature(scheme, certificate.key, Buffer.concat(parts), signer.value);
    return { ...base, digestMatches: valid, signatureValid: valid };
  }
  const declared = signer.signed.get(OID.messageDigest);
  const type = signer.signed.get(OID.contentType);
  const digestMatches = declared?.length === 1 && sameBytes(octetsOf(declared[0]), computed);
  const typeMatches = type?.length === 1 && oidOf(type[0]) === data.contentType;
  const signatureValid =
    certificate !== null && typeMatches && verifySignature(scheme, certificate.key, signer.signedBytes, signer.value);
  return { ...base, digestMatches, signatureValid };
}

function findSigner(signer: SignerInfo, certificates: readonly Certificate[]): Certificate | null {
  const { id } = signer;
  const found = certificates.find((certificate) =>
    id.kind === 'issuer-serial'
      ? certificate.serial === id.serial && sameName(certificate.issuer, id.issuer)
      : certificate.subjectKeyId !== null && sameBytes(certificate.subjectKeyId, id.keyId),
  );
  return found ?? null;
}

/** Names compared by encoding, after passing both through the same encoder. */
function sameName(a: Uint8Array, b: Uint8Array): boolean {
  return sameBytes(a, b) || sameBytes(new Uint8Array(parseDer(a).toBER()), new Uint8Array(parseDer(b).toBER()));
}

/** ESSCertID (SHA-1) and ESSCertIDv2 (SHA-256 unless named): the first entry must be the signer's (RFC 5035 5.4.1). */
function essMatch(signer: SignerInfo, certificate: Certificate): { matches: boolean | null; version: 1 | 2 | null } {
  const v2 = signer.signed.get(OID.signingCertificateV2);
  const v1 = signer.signed.get(OID.signingCertificate);
  const values = v2 ?? v1;
  if (!values) return { matches: null, version: null };
  const version = v2 ? 2 : 1;
  try {
    const first = children(children(children(values[0], 'SigningCertificate')[0], 'certs')[0], 'ESSCertID');
    const named = version === 2 && first[0]?.idBlock.tagNumber === 16;
    const name = named
      ? digestByOid(oidOf(children(first[0], 'hashAlgorithm')[0]))
      : version === 2
        ? 'SHA-256'
        : 'SHA-1';
    const hash = octetsOf(first[named ? 1 : 0]);
    const issuerSerial = first[named ? 2 : 1];
    const matches =
      name !== null && sameBytes(digest(name, certificate.der), hash) && issuerSerialMatches(issuerSerial, certificate);
    return { matches, version };
  } catch {
    return { matches: false, version };
  }
}

function issuerSerialMatches(block: ReturnType<typeof parseDer> | undefined, certificate: Certificate): boolean {
  if (!block) return true;
  const [names, serial] = children(block, 'IssuerSerial');
  const directoryName = children(children(names, 'GeneralNames')[0], 'directoryName')[0];
  return (
    toBigInt(serial) === certificate.serial &&
    directoryName !== undefined &&
    sameName(bytesOf(directoryName), certificate.issuer)
  );
}
