import { type Certificate, isSelfIssued } from '../../pki/certificate.ts';
import { parseDer, sameBytes } from '../../pki/der.ts';
import { WEAK_DIGESTS } from '../../pki/digest.ts';
import { type SignatureScheme, signatureScheme, verifySignature } from '../../pki/signature-algorithm.ts';

/** X.500 names compared by encoding, then by what they say, letter case and spaces aside (RFC 5280 7.1, in short). */
export function sameName(a: Uint8Array, b: Uint8Array): boolean {
  return sameBytes(a, b) || foldedName(a) === foldedName(b);
}

function foldedName(der: Uint8Array): string {
  // String types are dropped (the tag byte), so that PrintableString and UTF8String of the same text agree.
  const parts: string[] = [];
  const visit = (block: ReturnType<typeof parseDer>): void => {
    const value: unknown = block.valueBlock;
    if (typeof value === 'object' && value !== null && 'value' in value && Array.isArray(value.value)) {
      parts.push('(');
      for (const part of value.value) visit(part);
      parts.push(')');
      return;
    }
    const text =
      typeof value === 'object' && value !== null && 'value' in value && typeof value.value === 'string'
        ? value.value
        : null;
    parts.push(
      text === null
        ? Buffer.from(block.valueBeforeDecodeView).toString('hex')
        : text.trim().toLowerCase().replace(/\s+/g, ' '),
    );
  };
  visit(parseDer(der));
  return parts.join('|');
}

/** Whether names and key identifiers allow that `issuer` issued `subject`. */
export function mayIssue(issuer: Certificate, subject: Certificate): boolean {
  if (!sameName(issuer.subject, subject.issuer)) return false;
  const { subjectKeyId } = issuer;
  const { authorityKeyId } = subject;
  return !subjectKeyId || !authorityKeyId || sameBytes(subjectKeyId, authorityKeyId);
}

/** Whether `issuer`'s key made the certificate's signature. */
export function isSignedBy(certificate: Certificate, issuer: Certificate): boolean {
  const scheme = schemeOf(certificate);
  return scheme !== null && verifySignature(scheme, issuer.key, certificate.tbs, certificate.signature.value);
}

export function schemeOf(certificate: Certificate): SignatureScheme | null {
  return signatureScheme(certificate.signature.oid, certificate.signature.parameters, null);
}

/** Weak by ETSI TS 119 312: SHA-1 or SHA-224 inside, RSA under 2048 bits, curves under 256. */
export function isWeakScheme(scheme: SignatureScheme | null): boolean {
  return scheme === null || (scheme.digest !== null && WEAK_DIGESTS.has(scheme.digest));
}

export function isWeakKey(certificate: Certificate): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.key;
  if (type === 'rsa' || type === 'rsa-pss') return (details?.modulusLength ?? 0) < 2048;
  return (
    type === 'ec' &&
    /^(secp1|secp2|prime1|sect|wap)/.test(details?.namedCurve ?? '') &&
    !/256/.test(details?.namedCurve ?? '')
  );
}

/** A certificate that carries its own key and name as issuer, and signs for it. */
export function isSelfSigned(certificate: Certificate): boolean {
  return isSelfIssued(certificate) && isSignedBy(certificate, certificate);
}
