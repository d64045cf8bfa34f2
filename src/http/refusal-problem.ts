import type { Refusal } from '../domain/refusal.ts';
import { Problem, problem } from './problem.ts';

/** Refusals of the domain that are about time or order, not about the request's content. */
const STATUS: { readonly [code: string]: number } = {
  'engagement-closed': 409,
  'wrong-stage': 409,
  'not-your-turn': 409,
  'wrong-turn-mode': 409,
  'already-sealed': 409,
  'already-approved': 409,
  'already-signed': 409,
  'not-next-signatory': 409,
  'too-many-turns': 409,
  'mandate-missing': 403,
  'not-permitted': 403,
  'idempotency-key-reused': 422,
};

/** Seconds after which a busy engagement may be asked again. */
const RETRY_AFTER = '1';

/** A refusal of the validator, as the client sees it: the domain's code and sentence, an HTTP status beside. */
export function refusalProblem(refusal: Refusal): Problem {
  if (refusal.code === 'stale-revision') return problem('stale-revision', { detail: refusal.message });
  if (refusal.code === 'busy') {
    return new Problem({ code: 'busy', status: 429, title: refusal.message, headers: { 'retry-after': RETRY_AFTER } });
  }
  return new Problem({
    code: refusal.code,
    status: STATUS[refusal.code] ?? 422,
    title: refusal.message,
    ...(refusal.pointer === undefined
      ? {}
      : { errors: [{ pointer: refusal.pointer, code: refusal.code, detail: refusal.message }] }),
  });
}
