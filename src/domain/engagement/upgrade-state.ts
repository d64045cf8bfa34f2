import { NOTHING_TRANSVERSE } from './evolve/transverse.ts';
import { type PolicyInMs, readPolicy } from './legacy-policy.ts';
import type { Policy } from './policy.ts';
import type { EngagementState } from './state.ts';

/** What a run of an earlier release handed on: the state before pauses, escalations and mediations were known. */
type CarriedState = Omit<EngagementState, keyof typeof NOTHING_TRANSVERSE | 'policy'> &
  Partial<Pick<EngagementState, keyof typeof NOTHING_TRANSVERSE>> & { readonly policy: Policy | PolicyInMs };

/** A carried state in today's form. One of today's release passes through unchanged. */
export function upgradeState(carried: EngagementState): EngagementState {
  const early: CarriedState = carried;
  return { ...NOTHING_TRANSVERSE, ...early, policy: readPolicy(early.policy) };
}
