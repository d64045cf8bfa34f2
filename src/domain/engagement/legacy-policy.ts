import type { Delays, Policy } from './policy.ts';

/** The policy as the first journals hold it: calendar milliseconds, nothing after the due instant. */
export interface PolicyInMs {
  readonly decisionMs: number;
  readonly turnMs: number;
  readonly reviewMs: number;
  readonly signatureMs: number;
  readonly longstopMs: number;
  readonly reminderPercents: readonly number[];
  readonly maxTurns: number;
  readonly simultaneousTurns?: boolean;
}

/** The policy of an engagement, from the form that its journal holds. Early engagements keep their very instants. */
export function readPolicy(recorded: Policy | PolicyInMs): Policy {
  if (!('decisionMs' in recorded)) return recorded;
  const { decisionMs, turnMs, reviewMs, signatureMs, longstopMs, ...rest } = recorded;
  const delays: Delays = {
    decision: { ms: decisionMs },
    opening: { ms: turnMs },
    turn: { ms: turnMs },
    freeze: { ms: turnMs },
    review: { ms: reviewMs },
    signature: { ms: signatureMs },
    longstop: { ms: longstopMs },
  };
  return { ...rest, delays };
}
