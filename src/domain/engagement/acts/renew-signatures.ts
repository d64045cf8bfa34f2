import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import type { Event } from '../event.ts';
import { noSignatureRound, renewalAlreadyAsked, roundStillOpen } from '../refusals/signatures.ts';
import { endedRound, openRound } from '../signature-round.ts';
import type { EngagementState } from '../state.ts';
import { type Act, nothingToRefuse } from './act.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

/** A side asks for another round of signatures on the same text; when both have, it begins. */
export const renewSignatures: Act<Extract<Command, { type: 'renew-signatures' }>> = {
  permits: (state, actor) =>
    checkStage(state, ['signing']) ??
    checkRole(actor, 'renew-signatures') ??
    checkVerified(actor) ??
    checkEnded(state, actor),
  admit: nothingToRefuse,
  decide: (state, _command, { actor }) => {
    const side = sideOf(actor);
    const round = endedRound(state);
    if (side === null || round === null || round.renewedBy.includes(side)) return [];
    const asked: Event = { type: 'signature-renewal-asked', round: round.number, side };
    if (round.renewedBy.length === 0) return [asked];
    return [asked, { type: 'signature-round-renewed', round: round.number + 1, side }];
  },
};

function checkEnded(state: EngagementState, actor: Actor): Refusal | null {
  if (openRound(state) !== null) return roundStillOpen;
  const round = endedRound(state);
  if (round === null) return noSignatureRound;
  const side = sideOf(actor);
  return side !== null && round.renewedBy.includes(side) ? renewalAlreadyAsked : null;
}
