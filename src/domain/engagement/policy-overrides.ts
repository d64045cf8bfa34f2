import type { Delay } from '../calendar/delay.ts';
import type { AfterDue, Delays, Policy } from './policy.ts';

/** Milliseconds are for scenarios; whoever sets a delay does so by the calendar. */
type CalendarDelay = Exclude<Delay, { readonly ms: number }>;

/** What a call sets otherwise: single delays, or whole chapters. */
export interface CallPolicy extends Partial<Omit<Policy, 'delays' | 'afterDue' | 'powerToSign'>> {
  readonly delays?: { readonly [name in keyof Delays]?: CalendarDelay };
}

/** What a programme sets otherwise: the same, and what is not for one call to change. */
export interface PolicyOverrides extends CallPolicy {
  readonly afterDue?: { readonly [name in keyof AfterDue]?: CalendarDelay };
  /** `not-asked`: people sign without a power that others verified. */
  readonly powerToSign?: 'verified' | 'not-asked';
}

/** The policy with what is set otherwise laid over it: delays one by one, all else as a whole. Judge the result by `checkPolicy`. */
export function withOverrides(policy: Policy, overrides: PolicyOverrides): Policy {
  const { delays, afterDue, powerToSign, ...rest } = overrides;
  const { powerToSign: before, ...base } = policy;
  const power = powerToSign ?? before;
  return {
    ...base,
    ...rest,
    delays: { ...policy.delays, ...delays },
    ...(policy.afterDue === undefined ? {} : { afterDue: { ...policy.afterDue, ...afterDue } }),
    ...(power === 'verified' ? { powerToSign: power } : {}),
  };
}
