import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { noSignatureRound, signatureRefused } from '../refusals/signatures.ts';
import { alreadySigned, notASignatory, signatureInTheMaking as oneInTheMaking, otherText } from '../refusals/text.ts';
import { hasRefused, hasSigned, signatureInTheMaking } from '../signatories.ts';
import { openRound } from '../signature-round.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, checkVerified } from './who.ts';

/** A named signatory says that they will not sign this text, and why: others are not kept waiting for them. */
export const refuseSignature: Act<Extract<Command, { type: 'refuse-signature' }>> = {
  permits: (state, actor) =>
    checkStage(state, ['signing']) ?? checkRole(actor, 'refuse-signature') ?? checkNamed(state, actor),
  admit: (state, { textSha256, reason }) =>
    state.frozen?.textSha256 === textSha256 ? checkRequiredText(reason, LIMITS.remark, '/command/reason') : otherText,
  decide: (state, { reason }, { actor }) => {
    const round = openRound(state);
    if (actor.kind !== 'person' || round === null) return [];
    const { person, side } = actor;
    return [{ type: 'signature-refused', round: round.number, person, side, reason }];
  },
};

function checkNamed(state: EngagementState, actor: Actor): Refusal | null {
  if (openRound(state) === null) return noSignatureRound;
  if (actor.kind !== 'person') return notASignatory;
  const { person, side } = actor;
  if (!state.signatories.some((named) => named.person === person && named.side === side)) return notASignatory;
  if (hasSigned(state, person)) return alreadySigned;
  if (signatureInTheMaking(state)?.person === person) return oneInTheMaking;
  return hasRefused(state, person) ? signatureRefused : checkVerified(actor);
}
