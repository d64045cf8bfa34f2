import { type Certificate, KEY_USAGE } from '../../pki/certificate.ts';
import { sameBytes } from '../../pki/der.ts';
import { OID } from '../../pki/oids.ts';
import type { Evidence, TrustFault, TrustResult } from './evidence.ts';
import { revocationStatus } from './revocation.ts';
import { isSignedBy, isWeakKey, isWeakScheme, mayIssue, sameName, schemeOf } from './signed-by.ts';

/** Longer chains, and more ways to build them, exist only in attacks on verifiers. */
const MAX_DEPTH = 10;
const MAX_ATTEMPTS = 500;

/** Critical extensions that we act on, or that restrict nothing here. Another one stops the chain (RFC 5280 4.2). */
const UNDERSTOOD = new Set<string>([
  OID.keyUsage,
  OID.basicConstraints,
  OID.extKeyUsage,
  OID.certificatePolicies,
  OID.policyMappings,
  OID.policyConstraints,
  OID.inhibitAnyPolicy,
  OID.subjectAltName,
  OID.crlDistributionPoints,
]);

const NOT_FOUND: TrustResult = { trusted: false, fault: 'NO_CERTIFICATE_CHAIN_FOUND', path: [], anchor: null };

/** Faults from the most to the least telling: of several chains, the best one speaks. */
const ORDER: readonly (TrustFault | null)[] = [
  null,
  'TRY_LATER',
  'REVOKED_NO_POE',
  'OUT_OF_BOUNDS_NO_POE',
  'CRYPTO_CONSTRAINTS_FAILURE_NO_POE',
  'CHAIN_CONSTRAINTS_FAILURE',
  'NO_CERTIFICATE_CHAIN_FOUND',
];

/**
 * Validates a certificate up to an anchor (RFC 5280 6, ETSI EN 319 102-1 5.2.6), at the time when its
 * signature is known to have existed. Anchors are trusted as they are: their own dates are not asked.
 */
export function validateChain(
  certificate: Certificate,
  evidence: Evidence,
  times: { readonly validity: Date; readonly revocation: Date },
): TrustResult {
  const paths = findPaths(certificate, evidence);
  const results = paths.map((path) => judge(path, evidence, times));
  results.sort((a, b) => ORDER.indexOf(a.fault) - ORDER.indexOf(b.fault));
  return results[0] ?? NOT_FOUND;
}

function findPaths(certificate: Certificate, evidence: Evidence): Certificate[][] {
  const paths: Certificate[][] = [];
  let attempts = 0;
  const extend = (path: Certificate[]): void => {
    const last = path.at(-1);
    if (!last || path.length > MAX_DEPTH || attempts > MAX_ATTEMPTS) return;
    if (isAnchor(last, evidence.anchors)) {
      paths.push(path);
      return;
    }
    for (const candidate of [...evidence.anchors, ...evidence.pool]) {
      if (!mayIssue(candidate, last) || path.some((c) => sameBytes(c.der, candidate.der))) continue;
      attempts += 1;
      if (attempts > MAX_ATTEMPTS) return;
      if (isSignedBy(last, candidate)) extend([...path, candidate]);
    }
  };
  extend([certificate]);
  return paths;
}

function isAnchor(certificate: Certificate, anchors: readonly Certificate[]): boolean {
  return anchors.some(
    (anchor) =>
      sameBytes(anchor.der, certificate.der) ||
      (sameBytes(anchor.keyInfo, certificate.keyInfo) && sameName(anchor.subject, certificate.subject)),
  );
}

function judge(
  path: readonly Certificate[],
  evidence: Evidence,
  times: { validity: Date; revocation: Date },
): TrustResult {
  const anchor = path.at(-1) ?? null;
  const result = (fault: TrustFault | null): TrustResult => ({
    trusted: fault === null || fault === 'TRY_LATER',
    fault,
    path,
    anchor,
  });
  if (!constraintsHold(path)) return result('CHAIN_CONSTRAINTS_FAILURE');
  const below = path.slice(0, -1);
  if (below.some((c) => isWeakScheme(schemeOf(c))) || path.some(isWeakKey))
    return result('CRYPTO_CONSTRAINTS_FAILURE_NO_POE');
  if (below.some((c) => times.validity < c.notBefore || times.validity > c.notAfter))
    return result('OUT_OF_BOUNDS_NO_POE');
  const statuses = below.map((c, index) => {
    const issuer = path[index + 1];
    return issuer ? revocationStatus(c, issuer, evidence, times.revocation, times.validity) : 'unknown';
  });
  if (statuses.includes('revoked')) return result('REVOKED_NO_POE');
  return result(statuses.includes('unknown') ? 'TRY_LATER' : null);
}

function constraintsHold(path: readonly Certificate[]): boolean {
  return path.every((certificate, index) => {
    const isLast = index === path.length - 1;
    if (!isLast && certificate.criticalExtensions.some((id) => !UNDERSTOOD.has(id))) return false;
    if (index === 0) return true;
    // Certificates between this one and the end, as pathLenConstraint counts them (RFC 5280 4.2.1.9).
    const between = index - 1;
    const signsCertificates = certificate.keyUsage?.has(KEY_USAGE.keyCertSign) ?? true;
    return (
      certificate.isAuthority &&
      signsCertificates &&
      (certificate.pathLength === null || certificate.pathLength >= between)
    );
  });
}
