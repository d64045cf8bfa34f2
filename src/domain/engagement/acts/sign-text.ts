import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { roundEnded, signatureRefused } from '../refusals/signatures.ts';
import {
  alreadySigned,
  counselNeverSigns,
  notASignatory,
  notNextToSign,
  signatureInTheMaking as oneInTheMaking,
  otherDocument,
  otherText,
} from '../refusals/text.ts';
import { COUNSEL } from '../roles.ts';
import { documentToSign, hasRefused, hasSigned, nextSignatories, signatureInTheMaking } from '../signatories.ts';
import { endedRound } from '../signature-round.ts';
import type { EngagementState } from '../state.ts';
import type { Act } from './act.ts';
import { checkPower } from './check-power.ts';
import { checkWarnings } from './check-warnings.ts';
import { checkRole, checkStage, checkVerified } from './who.ts';

/**
 * A named signatory signs the frozen text, by its hash and by that of the file as it stands. The
 * signature itself is made and time-stamped outside: what is accepted here is the will to sign.
 */
export const signText: Act<Extract<Command, { type: 'sign-text' }>> = {
  permits: (state, actor) =>
    checkStage(state, ['signing']) ??
    checkNotCounsel(actor) ??
    checkRole(actor, 'sign-text') ??
    checkNamed(state, actor),
  admit: (state, { textSha256, documentSha256, check, acknowledged = [] }, { now }) => {
    if (state.frozen?.textSha256 !== textSha256) return otherText;
    if (documentToSign(state) !== documentSha256) return otherDocument;
    return checkPower(state.policy, check, now) ?? checkWarnings(state.policy, check, acknowledged);
  },
  decide: (_state, { textSha256, documentSha256, check, acknowledged = [] }, { actor }) => {
    if (actor.kind !== 'person') return [];
    const { person, side } = actor;
    return [
      {
        type: 'signature-requested',
        person,
        side,
        textSha256,
        documentSha256,
        ...(check === undefined ? {} : { check }),
        ...(acknowledged.length === 0 ? {} : { acknowledged }),
      },
    ];
  },
};

function checkNotCounsel(actor: Actor): Refusal | null {
  return actor.kind === 'person' && COUNSEL.includes(actor.role) ? counselNeverSigns : null;
}

function checkNamed(state: EngagementState, actor: Actor): Refusal | null {
  if (actor.kind !== 'person') return notASignatory;
  const { person, side } = actor;
  if (!state.signatories.some((named) => named.person === person && named.side === side)) return notASignatory;
  if (!actor.verified) return checkVerified(actor);
  if (hasSigned(state, person)) return alreadySigned;
  if (signatureInTheMaking(state) !== null) return oneInTheMaking;
  if (endedRound(state) !== null) return roundEnded;
  if (hasRefused(state, person)) return signatureRefused;
  return nextSignatories(state).some((next) => next.person === person) ? null : notNextToSign;
}
