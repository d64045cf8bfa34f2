import type { TimestampToken } from '../../timestamping/timestamp-token.ts';
import type { Indication, Level, Reason } from '../report.ts';
import type { Evidence, TrustResult } from '../trust/evidence.ts';
import type { Stored } from '../trust/gather-evidence.ts';
import { validateChain } from '../trust/validate-chain.ts';
import type { ValueCheck } from './check-value.ts';
import type { PlacedSignature, SignedFile } from './collect.ts';
import { FAULTS, type FaultCode, TRUST_SENTENCES } from './faults.ts';
import { levelOf } from './level.ts';

/** One signature with all that was found of it. */
export interface Assessed {
  readonly placed: PlacedSignature;
  readonly check: ValueCheck;
  readonly fault: FaultCode | null;
  readonly trust: TrustResult | null;
  readonly indication: Indication;
  readonly subIndication: string | null;
  readonly level: Level | null;
  readonly time: { readonly at: Date | null; readonly source: 'timestamp' | 'claimed' | 'none' };
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
}

/** A clock may run ahead of ours by a little: a stamp from further in the future proves nothing. */
const CLOCK_SKEW_MS = 5 * 60 * 1000;

/**
 * Decides each signature (ETSI EN 319 102-1 5.6). Document time stamps first, from the newest: each
 * proves that what lies under it existed at its time, and so lets older certificates be judged then.
 */
export function assessSignatures(
  file: SignedFile,
  checks: ReadonlyMap<PlacedSignature, ValueCheck>,
  evidence: Evidence,
  stored: readonly Stored[],
  at: Date,
): Assessed[] {
  const proofs: { readonly revision: number; readonly time: Date; readonly trusted: boolean }[] = [];
  const done = new Map<PlacedSignature, Assessed>();
  const earliest = (revision: number): Date | null => {
    const times = proofs
      .filter((proof) => proof.trusted && proof.revision > revision)
      .map((proof) => proof.time.getTime());
    return times.length > 0 ? new Date(Math.min(...times)) : null;
  };
  const stamps = file.signatures.filter(({ value }) => value.kind === 'timestamp').reverse();
  for (const placed of stamps) {
    const check = checks.get(placed);
    if (!check) continue;
    const revision = placed.closes ?? placed.appears;
    const fault = faultOf(placed, check);
    const trust =
      check.token && fault === null ? trustToken(check.token, evidence, earliest(revision) ?? at, at) : null;
    if (check.token && fault === null)
      proofs.push({ revision, time: check.token.time, trusted: trust?.fault === null });
    const time = check.token
      ? { at: check.token.time, source: 'timestamp' as const }
      : { at: null, source: 'none' as const };
    done.set(
      placed,
      conclude(placed, check, fault, trust, time, { level: levelOf(placed.value, check, EMPTY, []).level, notes: [] }),
    );
  }
  for (const placed of file.signatures) {
    const check = checks.get(placed);
    if (!check || done.has(placed)) continue;
    const revision = placed.closes ?? placed.appears;
    const covering = proofs
      .filter((proof) => proof.revision > revision)
      .map((proof) => ({ stored: stored[proof.revision] ?? EMPTY }));
    const newest = stored.at(-1) ?? EMPTY;
    const pool = [...evidence.anchors, ...evidence.pool];
    const level = levelOf(placed.value, check, { ...newest, pool }, covering);
    done.set(placed, assessOne(placed, check, evidence, { later: earliest(revision), at }, level));
  }
  return file.signatures.flatMap((placed) => done.get(placed) ?? []);
}

const EMPTY: Stored = { pool: [], crls: [], ocsp: [] };

/** Faults of place come before those of value: a signature over half a revision is of nothing. */
function faultOf(placed: PlacedSignature, check: ValueCheck): FaultCode | null {
  if (check.fault) return check.fault;
  if (placed.closes === null) return 'range-inside-revision';
  return placed.appears > placed.closes ? 'signature-out-of-place' : null;
}

/** A token proves its time when its authority is trusted, and nothing known later casts doubt on its key. */
function trustToken(token: TimestampToken, evidence: Evidence, validity: Date, at: Date): TrustResult | null {
  if (!token.check.certificate || token.time.getTime() > at.getTime() + CLOCK_SKEW_MS) return null;
  return validateChain(token.check.certificate, evidence, { validity, revocation: token.time });
}

function assessOne(
  placed: PlacedSignature,
  check: ValueCheck,
  evidence: Evidence,
  times: { readonly later: Date | null; readonly at: Date },
  level: ReturnType<typeof levelOf>,
): Assessed {
  const broken = check.timestamps.some((stamp) => !stamp.intact);
  const fault = faultOf(placed, check) ?? (broken ? 'timestamp-broken' : null);
  const tokens = check.timestamps.flatMap(({ token, intact }) => (token && intact ? [token] : []));
  const trusted = tokens.filter(
    (token) => trustToken(token, evidence, times.later ?? times.at, times.at)?.fault === null,
  );
  const proofs = [...trusted.map((token) => token.time.getTime()), ...(times.later ? [times.later.getTime()] : [])];
  const proven = proofs.length > 0 ? new Date(Math.min(...proofs)) : null;
  const { claimedTime } = placed.value;
  const time = proven
    ? { at: proven, source: 'timestamp' as const }
    : { at: claimedTime, source: claimedTime ? ('claimed' as const) : ('none' as const) };
  const moment = proven ?? times.at;
  const trust = check.certificate
    ? validateChain(check.certificate, evidence, { validity: moment, revocation: moment })
    : null;
  const untrustedStamp = tokens.length > 0 && trusted.length === 0 ? [UNTRUSTED_STAMP] : [];
  return conclude(placed, check, fault, trust, time, {
    level: level.level,
    notes: [...level.notes, ...untrustedStamp],
  });
}

const UNTRUSTED_STAMP: Reason = {
  code: 'timestamp-untrusted',
  message: {
    fr: 'L’horodatage ne vient pas d’une autorité reconnue : l’heure n’est qu’une déclaration.',
    en: 'The time stamp does not come from a trusted authority: the time is a claim only.',
  },
};

function conclude(
  placed: PlacedSignature,
  check: ValueCheck,
  fault: FaultCode | null,
  trust: TrustResult | null,
  time: Assessed['time'],
  level: { readonly level: Level | null; readonly notes: readonly Reason[] },
): Assessed {
  const intact = check.intact && (fault === null || fault === 'timestamp-broken');
  const base = { placed, check: { ...check, intact }, fault, trust, time, ...level };
  if (fault) {
    const { indication, sub, message } = FAULTS[fault];
    return { ...base, indication, subIndication: sub, reasons: [{ code: fault, message }] };
  }
  if (check.weak) {
    const { indication, sub, message } = FAULTS['algorithm-weak'];
    return { ...base, indication, subIndication: sub, reasons: [{ code: 'algorithm-weak', message }] };
  }
  const trustFault = trust ? trust.fault : 'NO_CERTIFICATE_CHAIN_FOUND';
  if (trustFault === null) return { ...base, indication: 'TOTAL_PASSED', subIndication: null, reasons: [] };
  const code = trustFault.toLowerCase().replaceAll('_', '-');
  return {
    ...base,
    indication: 'INDETERMINATE',
    subIndication: trustFault,
    reasons: [{ code, message: TRUST_SENTENCES[trustFault] }],
  };
}
