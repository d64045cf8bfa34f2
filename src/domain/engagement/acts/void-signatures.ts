import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { noRenewalLeft, noSignatureRound, signatureIsAnOffer } from '../refusals/signatures.ts';
import { signatureInTheMaking } from '../signatories.ts';
import { mayRenew, openRound } from '../signature-round.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

/** A side that has not signed ends the round, and says why; the text stays frozen, and the round may be renewed. */
export const voidSignatures: Act<Extract<Command, { type: 'void-signatures' }>> = {
  permits: (state, actor) =>
    checkStage(state, ['signing']) ??
    checkRole(actor, 'void-signatures') ??
    checkVerified(actor) ??
    checkFree(state, actor),
  admit: (_state, { reason }) => checkRequiredText(reason, LIMITS.remark, '/command/reason'),
  decide: (state, { reason }, { actor }) => {
    const side = sideOf(actor);
    const round = openRound(state);
    if (side === null || round === null) return [];
    return [{ type: 'signature-round-ended', round: round.number, by: { side, reason } }];
  },
};

function checkFree(state: EngagementState, actor: Actor): Refusal | null {
  if (openRound(state) === null) return noSignatureRound;
  const side = sideOf(actor);
  const bound = state.signatures.some((signature) => signature.side === side);
  if (bound || signatureInTheMaking(state)?.side === side) return signatureIsAnOffer;
  return mayRenew(state) ? null : noRenewalLeft;
}
