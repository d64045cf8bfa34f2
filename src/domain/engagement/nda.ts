import type { Instant, Sha256 } from '../ids.ts';
import { otherSide, type Side } from '../side.ts';
import type { EngagementState } from './state.ts';

/** The confidentiality agreement as it stands: one text, which each side signs by an act of its own. */
export interface Nda {
  readonly status: 'sent' | 'executed' | 'abandoned';
  /** Who sent this text. */
  readonly by: Side;
  readonly textSha256: Sha256;
  readonly sentAt: Instant;
  readonly signedBy: readonly Side[];
}

export function ndaExecuted({ nda }: EngagementState): boolean {
  return nda?.status === 'executed';
}

/** Whether the talks wait for a confidentiality agreement. */
export function ndaAwaited(state: EngagementState): boolean {
  return state.policy.nda?.beforeOpening === true && !ndaExecuted(state);
}

/** The side that alone has not signed; null when both are awaited, or none. */
export function lastToSignNda({ nda }: EngagementState): Side | null {
  const [signed] = nda?.status === 'sent' ? nda.signedBy : [];
  return signed === undefined ? null : otherSide(signed);
}
