import type { Certificate } from '../../pki/certificate.ts';
import { isCrlFrom, type Revoked } from './crl.ts';
import type { Evidence } from './evidence.ts';
import { isOcspFor } from './ocsp.ts';

/** Responders often leave nextUpdate out: an answer of the day before is still fresh (ETSI EN 319 411-1: 24 h). */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** keyCompromise, cACompromise, or not stated: the key may have signed before the date too. */
const RETROACTIVE = new Set([0, 1, 2]);

/**
 * What is known of one certificate's revocation at a time.
 * `good` needs a list or answer issued after that time, or still fresh at it.
 * @param time when the signature is known to have existed
 * @param compromiseTime for time-stamping certificates: a compromise known by then makes their tokens worthless
 */
export function revocationStatus(
  certificate: Certificate,
  issuer: Certificate,
  evidence: Evidence,
  time: Date,
  compromiseTime: Date = time,
): 'good' | 'revoked' | 'unknown' {
  let known = false;
  for (const item of applicable(certificate, issuer, evidence)) {
    if (item.revoked) {
      const limit = RETROACTIVE.has(item.revoked.reason ?? 0)
        ? Math.max(time.getTime(), compromiseTime.getTime())
        : time.getTime();
      if (item.revoked.at.getTime() <= limit) return 'revoked';
    }
    known ||= item.conclusive && isFresh(item, time);
  }
  return known ? 'good' : 'unknown';
}

interface Item {
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  readonly revoked: Revoked | null;
  readonly conclusive: boolean;
}

function applicable(certificate: Certificate, issuer: Certificate, evidence: Evidence): Item[] {
  const others = [...evidence.anchors, ...evidence.pool];
  const lists = evidence.crls
    .filter((crl) => isCrlFrom(crl, issuer, others))
    .map((crl) => ({
      thisUpdate: crl.thisUpdate,
      nextUpdate: crl.nextUpdate,
      revoked: crl.revoked.get(certificate.serial) ?? null,
      conclusive: !crl.partial,
    }));
  const answers = evidence.ocsp
    .filter((answer) => isOcspFor(answer, certificate, issuer, others))
    .map((answer) => ({
      thisUpdate: answer.thisUpdate,
      nextUpdate: answer.nextUpdate,
      revoked: typeof answer.status === 'object' ? answer.status : null,
      conclusive: answer.status !== 'unknown',
    }));
  return [...lists, ...answers];
}

function isFresh(item: Item, time: Date): boolean {
  const end = item.nextUpdate ?? new Date(item.thisUpdate.getTime() + GRACE_MS);
  return item.thisUpdate >= time || end >= time;
}
