import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { ReplaceSignatory } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { malformedId } from '../refusals/opening.ts';
import { noSignatureRound, replacementNamed, signatoryHasSigned, signatoryUnknown } from '../refusals/signatures.ts';
import { hasSigned, signatureInTheMaking } from '../signatories.ts';
import { openRound } from '../signature-round.ts';
import type { EngagementState } from '../state.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

/** A side names somebody else in the place of one of its signatories, in the same rank and the same field of the file. */
export const replaceSignatory: Act<ReplaceSignatory> = {
  permits: (state, actor) =>
    checkStage(state, ['signing']) ??
    checkRole(actor, 'replace-signatory') ??
    checkVerified(actor) ??
    (openRound(state) === null ? noSignatureRound : null),
  admit: (state, command, { actor }) => checkPlace(state, command, actor),
  decide: (state, { person, replacement }, { actor }) => {
    const side = sideOf(actor);
    const round = openRound(state);
    if (side === null || round === null) return [];
    return [{ type: 'signatory-replaced', round: round.number, side, person, replacement }];
  },
};

function checkPlace(state: EngagementState, { person, replacement }: ReplaceSignatory, actor: Actor): Refusal | null {
  const { signatories } = state;
  const named = signatories.some((one) => one.person === person && one.side === sideOf(actor));
  if (!named) return signatoryUnknown;
  if (hasSigned(state, person) || signatureInTheMaking(state)?.person === person) return signatoryHasSigned;
  if (typeof replacement !== 'string' || replacement === '' || replacement.length > LIMITS.id) {
    return malformedId('/command/replacement');
  }
  return signatories.some((one) => one.person === replacement) ? replacementNamed : null;
}
