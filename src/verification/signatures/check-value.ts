import { X509Certificate } from 'node:crypto';
import { type Certificate, parseCertificate } from '../../pki/certificate.ts';
import { parseDer, sameBytes } from '../../pki/der.ts';
import { hasSignedDataShape } from '../../pki/der-shape.ts';
import { digest, type ReadableDigest, WEAK_DIGESTS } from '../../pki/digest.ts';
import { OID } from '../../pki/oids.ts';
import { bytesOf, children, octetsOf, oidOf, parseSignedData, type SignedData } from '../../pki/parse-cms.ts';
import { type SignatureScheme, verifySignature } from '../../pki/signature-algorithm.ts';
import { checkSigner, type SignerCheck } from '../../pki/verify-signer.ts';
import { parseTimestampToken, type TimestampToken } from '../../timestamping/timestamp-token.ts';
import { isArray, isString } from '../pdf/value.ts';
import { isSignedBy, isWeakKey, mayIssue } from '../trust/signed-by.ts';
import { FAULTS, type FaultCode } from './faults.ts';
import type { SignatureValue } from './signature-value.ts';

/** What cryptography says of one signature, before any question of trust. */
export interface ValueCheck {
  /** The byte range is well formed and digest and signature hold. */
  readonly intact: boolean;
  readonly fault: FaultCode | null;
  /** Null when nothing could be read behind /Contents. */
  readonly readable: boolean;
  readonly certificate: Certificate | null;
  readonly certificates: readonly Certificate[];
  readonly weak: boolean;
  /** The CMS of a signature; null for time stamps and raw RSA. */
  readonly cms: { readonly data: SignedData; readonly check: SignerCheck } | null;
  /** Time stamps over the signature value, each with whether it is of this very value. */
  readonly timestamps: readonly CheckedTimestamp[];
  /** For a document time stamp: the token itself. */
  readonly token: TimestampToken | null;
}

export interface CheckedTimestamp {
  /** Null when it cannot be read. */
  readonly token: TimestampToken | null;
  readonly intact: boolean;
}

const UNREAD: ValueCheck = {
  intact: false,
  fault: 'contents-unreadable',
  readable: false,
  certificate: null,
  certificates: [],
  weak: false,
  cms: null,
  timestamps: [],
  token: null,
};

/** Checks one signature value over the bytes that it declares. Never throws on what the file holds. */
export function checkValue(value: SignatureValue, bytes: Uint8Array): ValueCheck {
  const checked = tryCheck(value, bytes);
  return value.rangeFault ? { ...checked, intact: false, fault: value.rangeFault } : checked;
}

function tryCheck(value: SignatureValue, bytes: Uint8Array): ValueCheck {
  const content = signedParts(value, bytes);
  try {
    if (value.subFilter === 'ETSI.RFC3161') return checkDocumentTimestamp(value, content);
    if (value.subFilter === 'adbe.x509.rsa_sha1') return checkRawRsa(value, content);
    if (value.subFilter === 'adbe.pkcs7.sha1') return checkCms(value, content, true);
    if (value.subFilter === 'ETSI.CAdES.detached' || value.subFilter === 'adbe.pkcs7.detached')
      return checkCms(value, content, false);
    return { ...UNREAD, fault: 'format-unknown' };
  } catch {
    return UNREAD;
  }
}

function signedParts({ byteRange }: SignatureValue, bytes: Uint8Array): Uint8Array[] {
  if (!byteRange) return [];
  const [from, first, second, rest] = byteRange;
  return [bytes.subarray(from, from + first), bytes.subarray(second, second + rest)];
}

function checkCms(value: SignatureValue, content: readonly Uint8Array[], digestInside: boolean): ValueCheck {
  const data = parseSignedData(value.contents);
  const check = checkSigner(data, digestInside || data.content ? null : content);
  const digestOfContent = digestInside
    ? sameBytes(data.content ?? new Uint8Array(), digest('SHA-1', ...content))
    : data.content === null;
  const form = formFault(value, data, check);
  const found = cmsFault(check, digestOfContent);
  // What cannot be decided is decided by an envelope that is out of order.
  const fault = found && FAULTS[found].indication === 'INDETERMINATE' ? (form ?? found) : (found ?? form);
  return {
    ...UNREAD,
    intact: fault === null,
    fault,
    readable: true,
    certificate: check.certificate,
    certificates: check.certificates,
    weak: isWeak(check.digest, check.scheme, check.certificate) || digestInside,
    cms: { data, check },
    timestamps: timestampsOf(check),
  };
}

function cmsFault(check: SignerCheck, digestOfContent: boolean): FaultCode | null {
  if (!check.digest || !check.scheme) return 'algorithm-unknown';
  if (!check.digestMatches || !digestOfContent) return 'digest-differs';
  if (!check.certificate) return 'certificate-missing';
  if (!check.signatureValid) return 'signature-wrong';
  return check.essMatches === false ? 'certificate-not-the-signed-one' : null;
}

/** Unsigned attributes that a PAdES signature may carry (ETSI EN 319 142-1 table 1). */
const PADES_UNSIGNED = new Set<string>([OID.timestampToken]);

/**
 * What the signature does not cover in its own envelope must at least be in order: padding is zeros,
 * versions and digest lists agree with the rest (RFC 5652 5.1), certificates can be read. A byte
 * altered there proves nothing about the text, but the file is no longer the one that was made.
 */
function formFault(value: SignatureValue, data: SignedData, check: SignerCheck): FaultCode | null {
  const { length } = bytesOf(parseDer(value.contents));
  if (value.contents.subarray(length).some((byte) => byte !== 0)) return 'contents-padding';
  if (value.subFilter !== 'ETSI.CAdES.detached') return null;
  if (!hasSignedDataShape(value.contents.subarray(0, length)) || !isProtected(check)) return 'envelope-altered';
  const known = [...check.signer.unsigned.keys()].every((oid) => PADES_UNSIGNED.has(oid));
  return known && isInOrder(data, check) ? null : 'envelope-altered';
}

/** Versions, digests, signer and certificates agree with one another (RFC 5652 5.1, 5.3). */
function isInOrder(data: SignedData, check: SignerCheck): boolean {
  const { signer, certificate } = check;
  const signerVersion = signer.id.kind === 'key-id' ? 3 : 1;
  const dataVersion = signerVersion === 3 || data.contentType !== OID.data ? 3 : 1;
  const isNamed =
    signer.id.kind === 'key-id' || (certificate !== null && sameBytes(signer.id.issuer, certificate.issuer));
  return (
    isNamed &&
    certificate !== null &&
    data.version === dataVersion &&
    signer.version === signerVersion &&
    data.digestOids.includes(signer.digestOid) &&
    certificatesHold(data, check)
  );
}

/** CMSAlgorithmProtection (RFC 6211), when it is there, names the very algorithms used. */
function isProtected(check: SignerCheck): boolean {
  const [attribute] = check.signer.signed.get(OID.algorithmProtection) ?? [];
  if (!attribute) return true;
  const [digestPart, signaturePart] = children(attribute, 'CMSAlgorithmProtection');
  const named = [digestPart, signaturePart].map((part) => oidOf(children(part, 'algorithm')[0]));
  return named[0] === check.signer.digestOid && named[1] === check.signer.signature.oid;
}

/** Certificates that travel inside can be read, and those whose issuer is there too were signed by it. */
function certificatesHold(data: SignedData, check: SignerCheck): boolean {
  const { certificates } = check;
  if (certificates.length !== data.certificates.length) return false;
  return certificates.every((certificate) => {
    const issuers = certificates.filter((other) => mayIssue(other, certificate));
    return issuers.length === 0 || issuers.some((issuer) => isSignedBy(certificate, issuer));
  });
}

function timestampsOf(check: SignerCheck): CheckedTimestamp[] {
  const values = check.signer.unsigned.get(OID.timestampToken) ?? [];
  return values.map((block) => {
    try {
      const token = parseTimestampToken(bytesOf(block));
      const intact =
        hasSignedDataShape(bytesOf(block)) &&
        token.intact &&
        isInOrder(token.data, token.check) &&
        imprintMatches(token, [check.signer.value]);
      return { token, intact };
    } catch {
      return { token: null, intact: false };
    }
  });
}

function imprintMatches(token: TimestampToken, parts: readonly Uint8Array[]): boolean {
  const { algorithm, hash } = token.imprint;
  return algorithm !== null && sameBytes(digest(algorithm, ...parts), hash);
}

function checkDocumentTimestamp(value: SignatureValue, content: readonly Uint8Array[]): ValueCheck {
  const token = parseTimestampToken(value.contents);
  const { check } = token;
  const { length } = bytesOf(parseDer(value.contents));
  const inShape = hasSignedDataShape(value.contents.subarray(0, length)) && isInOrder(token.data, check);
  const padded = !inShape || value.contents.subarray(length).some((byte) => byte !== 0);
  const fault: FaultCode | null = imprintMatches(token, content)
    ? (cmsFault(check, true) ?? (token.intact ? null : 'certificate-not-for-time-stamps'))
    : 'digest-differs';
  return {
    ...UNREAD,
    intact: fault === null && !padded,
    fault: fault ?? (padded ? 'contents-padding' : null),
    readable: true,
    certificate: check.certificate,
    certificates: check.certificates,
    weak: isWeak(check.digest, check.scheme, check.certificate) || isWeak(token.imprint.algorithm, null, null),
    token,
  };
}

/** adbe.x509.rsa_sha1 (ISO 32000-2 12.8.3.2): an RSA signature in an OCTET STRING, its certificate in /Cert. */
function checkRawRsa(value: SignatureValue, content: readonly Uint8Array[]): ValueCheck {
  const signature = octetsOf(parseDer(value.contents));
  const cert = value.dict.map.get('Cert');
  const strings = isArray(cert) ? cert.items : [cert];
  const certificates = strings.flatMap((item) =>
    isString(item) ? [parseCertificate(new Uint8Array(new X509Certificate(item.bytes).raw))] : [],
  );
  const certificate = certificates[0] ?? null;
  const valid =
    certificate !== null &&
    verifySignature({ primitive: 'rsa', digest: 'SHA-1' }, certificate.key, Buffer.concat(content), signature);
  const fault: FaultCode | null = certificate === null ? 'certificate-missing' : valid ? null : 'digest-differs';
  return { ...UNREAD, intact: valid, fault, readable: true, certificate, certificates, weak: true };
}

function isWeak(name: ReadableDigest | null, scheme: SignatureScheme | null, certificate: Certificate | null): boolean {
  const digests = [name, scheme?.digest ?? null];
  return digests.some((d) => d !== null && WEAK_DIGESTS.has(d)) || (certificate !== null && isWeakKey(certificate));
}
