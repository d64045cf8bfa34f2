import type { ProblemCode } from '../../messages/problems.ts';

/** What a policy answers. `hidden`: the subject must look as if it did not exist. */
export type Verdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'denied'; readonly code: ProblemCode };

export const ALLOWED: Verdict = { kind: 'allowed' };
export const HIDDEN: Verdict = { kind: 'hidden' };

export function denied(code: ProblemCode): Verdict {
  return { kind: 'denied', code };
}
