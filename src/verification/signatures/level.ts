import type { Certificate } from '../../pki/certificate.ts';
import { sameBytes } from '../../pki/der.ts';
import { OID } from '../../pki/oids.ts';
import type { Level, Reason } from '../report.ts';
import { isCrlFrom } from '../trust/crl.ts';
import type { Evidence } from '../trust/evidence.ts';
import { isOcspFor } from '../trust/ocsp.ts';
import { isSelfSigned, sameName } from '../trust/signed-by.ts';
import type { ValueCheck } from './check-value.ts';
import type { SignatureValue } from './signature-value.ts';

/** A document time stamp that covers the signature, with the validation data of the revision that it closes. */
export interface CoveringTimestamp {
  readonly stored: Pick<Evidence, 'crls' | 'ocsp'>;
}

const NOT_BASELINE: Reason = {
  code: 'not-pades-baseline',
  message: {
    fr: 'Signature CAdES dans un PDF, hors du profil PAdES baseline (ETSI EN 319 142-1).',
    en: 'A CAdES signature in a PDF, outside the PAdES baseline profile (ETSI EN 319 142-1).',
  },
};

/**
 * The level by ETSI EN 319 142-1 clause 6, structural as the standard is: T needs a time stamp that is
 * good, LT the revocation data stored in the file, LTA a document time stamp over that data.
 * Null when the CMS could not be read; `PKCS7` for signatures that are not PAdES baseline.
 */
export function levelOf(
  value: SignatureValue,
  check: ValueCheck,
  stored: Pick<Evidence, 'crls' | 'ocsp' | 'pool'>,
  covering: readonly CoveringTimestamp[],
): { readonly level: Level | null; readonly notes: readonly Reason[] } {
  if (!check.readable) return { level: null, notes: [] };
  if (value.kind === 'timestamp') return { level: 'TIMESTAMP', notes: [] };
  if (value.subFilter !== 'ETSI.CAdES.detached') return { level: 'PKCS7', notes: [] };
  if (!isBaseline(value, check)) return { level: 'PKCS7', notes: [NOT_BASELINE] };
  const stamped = check.timestamps.some((stamp) => stamp.intact) || covering.length > 0;
  if (!stamped) return { level: 'PAdES-BASELINE-B', notes: [] };
  const { certificate } = check;
  if (!certificate || !isCovered(certificate, stored, stored.pool)) return { level: 'PAdES-BASELINE-T', notes: [] };
  const archived = covering.some((stamp) => isCovered(certificate, stamp.stored, stored.pool));
  return { level: archived ? 'PAdES-BASELINE-LTA' : 'PAdES-BASELINE-LT', notes: [] };
}

/** EN 319 142-1 table 1: signing-certificate-v2 required, signing-time forbidden, time in /M, no /Cert. */
function isBaseline(value: SignatureValue, check: ValueCheck): boolean {
  const signer = check.cms?.check.signer;
  if (!signer || !check.cms) return false;
  const { certificate } = check;
  const carries = certificate !== null && check.certificates.some((c) => sameBytes(c.der, certificate.der));
  return (
    check.cms.data.content === null &&
    check.cms.check.essVersion === 2 &&
    signer.signed.has(OID.contentType) &&
    signer.signed.has(OID.messageDigest) &&
    !signer.signed.has(OID.signingTime) &&
    value.dict.map.has('M') &&
    !value.dict.map.has('Cert') &&
    carries
  );
}

/** Revocation data about the signing certificate is stored; a self-signed one needs none. */
function isCovered(
  certificate: Certificate,
  stored: Pick<Evidence, 'crls' | 'ocsp'>,
  pool: readonly Certificate[],
): boolean {
  if (isSelfSigned(certificate)) return stored.crls.length + stored.ocsp.length > 0;
  const issuers = pool.filter((c) => sameName(c.subject, certificate.issuer));
  return issuers.some(
    (issuer) =>
      stored.crls.some((crl) => isCrlFrom(crl, issuer, pool)) ||
      stored.ocsp.some((answer) => isOcspFor(answer, certificate, issuer, pool)),
  );
}
