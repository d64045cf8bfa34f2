import type { Refusal } from '../../refusal.ts';
import { signingWarnings } from '../company-status.ts';
import type { Acknowledgement } from '../frozen-text.ts';
import type { Policy } from '../policy.ts';
import type { SigningCheck } from '../power.ts';
import { receivershipUnacknowledged } from '../refusals/power.ts';
import { checkAcknowledged } from './check-acknowledged.ts';

/**
 * Whether the signatory takes knowingly what is known of both companies at this moment: the text may have been
 * frozen before a receivership was noted (rule R79), and who signs is told all the same.
 */
export function checkWarnings(
  policy: Policy,
  check: SigningCheck | undefined,
  acknowledged: readonly Acknowledgement[],
): Refusal | null {
  const wrong = checkAcknowledged(acknowledged);
  if (wrong !== null || policy.powerToSign === undefined || check === undefined) return wrong;
  const untold = signingWarnings(check.companies).find(({ rule }) => !acknowledged.some((one) => one.rule === rule));
  return untold === undefined ? null : receivershipUnacknowledged(untold.side);
}
