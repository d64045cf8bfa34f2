import type { Refusal } from '../domain/refusal.ts';
import { Problem, problem } from './problem.ts';
import { RETRY_AFTER } from './retry-after.ts';

/** Refusals that are about the state of things or about who asks; all others are about what is asked: 422. */
const STATUS: { readonly [code: string]: number } = {
  'not-found': 404,
  'engagement-unknown': 404,
  'invitation-invalid': 404,
  'role-may-not': 403,
  'not-a-party': 403,
  'not-your-side': 403,
  'person-unverified': 403,
  'counsel-never-signs': 403,
  'power-not-verified': 403,
  'power-expired': 403,
  'power-scope': 403,
  'power-amount': 403,
  'company-closed': 409,
  'rule-refuses-signature': 409,
  'receivership-unacknowledged': 409,
  'approval-missing': 409,
  'approval-open': 409,
  'approval-refused': 409,
  'approval-ended': 409,
  'approval-own': 403,
  'approval-not-yours': 403,
  'approval-chain-held': 403,
  'task-not-yours': 403,
  'task-not-held': 403,
  'task-personal': 409,
  'absence-overlaps': 409,
  'absence-substitute-away': 409,
  'not-a-signatory': 403,
  'engagement-closed': 409,
  'engagement-ended': 409,
  'engagement-halted': 409,
  'already-submitted': 409,
  'already-applied': 409,
  'already-member': 409,
  'call-not-open': 409,
  'not-at-this-stage': 409,
  'not-your-turn': 409,
  'turn-is-simultaneous': 409,
  'turn-is-alternate': 409,
  'already-sealed': 409,
  'turn-limit-reached': 409,
  'already-approved': 409,
  'already-signed': 409,
  'engagement-over': 409,
  'glass-own': 403,
  'glass-over': 409,
  'too-many-views': 409,
  'erasure-office': 409,
  'erasure-signatory': 409,
  'erasure-alone': 409,
  'power-revoked': 409,
  'signatures-begun': 409,
  'signature-in-the-making': 409,
  'not-next-to-sign': 409,
  'stale-clause': 409,
  'adoption-already-proposed': 409,
  'adoption-not-proposed': 409,
  'sealed-turn-waits': 409,
  'too-many-inventions': 409,
  'invention-settled': 409,
  'not-your-invention': 403,
  'no-publication-clause': 409,
  'too-many-publications': 409,
  'publication-over': 409,
  'not-your-publication': 403,
  'reviewers-answer': 403,
  'reviewed-already': 409,
  'not-to-amend': 409,
  'not-yet-free': 409,
  'too-many-visits': 409,
  'visit-called-off': 409,
  'visit-expected': 409,
  'host-expects': 403,
  'supplier-item-asked': 409,
  'supplier-item-not-awaited': 409,
  'no-supplier-item-awaited': 409,
  'already-called': 409,
  'calling-unknown': 409,
  'calling-is-theirs': 403,
  'stale-revision': 412,
};

/** Refusals that time alone lifts. */
const PASSING: { readonly [code: string]: number } = { busy: 429, 'engine-away': 503 };
/** The validator's pointers start at its envelope; the client knows the body alone. */
const ENVELOPE = /^\/command(?=\/|$)/;

/** A refusal of the validator or of the store, as the client sees it: its own code and sentence, an HTTP status beside. */
export function refusalProblem(refusal: Refusal): Problem {
  const { code, message, pointer } = refusal;
  if (code === 'not-found') return problem('not-found');
  const passing = PASSING[code];
  if (passing !== undefined) return new Problem({ code, status: passing, title: message, headers: RETRY_AFTER });
  const errors = pointer === undefined ? [] : [{ pointer: pointer.replace(ENVELOPE, ''), code, detail: message }];
  return new Problem({ code, status: STATUS[code] ?? 422, title: message, errors });
}
