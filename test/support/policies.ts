import { DEFAULT_POLICY, type Delays, type Policy } from '../../src/domain/engagement/policy.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Delays in plain milliseconds, so that a test can count them: those of the calendar have tests of their own. */
export const MS_DELAYS = {
  decision: { ms: 28 * DAY_MS },
  opening: { ms: 7 * DAY_MS },
  turn: { ms: 7 * DAY_MS },
  freeze: { ms: 7 * DAY_MS },
  review: { ms: 21 * DAY_MS },
  signature: { ms: 21 * DAY_MS },
  longstop: { ms: 180 * DAY_MS },
} as const satisfies Delays;

const { afterDue: _none, signatureRounds: _one, powerToSign: _any, execution: _ended, ...DEFAULTS } = DEFAULT_POLICY;

/** The default policy with delays in milliseconds, nothing after the due instant, one round of signatures for all, no power asked for, and nothing followed once all have signed. */
export const MS_POLICY: Policy = { ...DEFAULTS, delays: MS_DELAYS };

/** Some delays of `MS_DELAYS` changed, in milliseconds. */
export function delaysOf(ms: { readonly [name in keyof Delays]?: number }): Delays {
  const changed = Object.entries(ms).map(([name, length]) => [name, { ms: length }]);
  return { ...MS_DELAYS, ...Object.fromEntries(changed) };
}
