import { isSha256 } from '../../evidence/sha256.ts';
import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import type { Event } from '../event.ts';
import { LIMITS } from '../limits.ts';
import { ndaExecuted } from '../nda.ts';
import { ndaAlreadyExecuted, ndaAlreadySigned, ndaNotSent, otherNda } from '../refusals/nda.ts';
import { malformedHash } from '../refusals/opening.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { WHILE_TALKS_LAST } from './stages.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

/** A side sends a text, by its hash. Until both have signed, another text may take its place. */
export const sendNda: Act<Extract<Command, { type: 'send-nda' }>> = {
  permits: (state, actor) => inTalks(state, actor, 'send-nda') ?? (ndaExecuted(state) ? ndaAlreadyExecuted : null),
  admit: (_state, { textSha256 }) => (isSha256(textSha256) ? null : malformedHash('/command/textSha256')),
  decide: (_state, { textSha256 }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'nda-sent', side, textSha256 }];
  },
};

/** A side signs the text that it names; with the second, the agreement is executed. */
export const signNda: Act<Extract<Command, { type: 'sign-nda' }>> = {
  permits: (state, actor) =>
    inTalks(state, actor, 'sign-nda') ?? checkVerified(actor) ?? checkSent(state) ?? checkFirst(state, actor),
  admit: (state, { textSha256 }) => (state.nda?.textSha256 === textSha256 ? null : otherNda),
  decide: (state, { textSha256 }, { actor }) => {
    if (actor.kind !== 'person' || state.nda?.status !== 'sent') return [];
    const { person, side } = actor;
    const signed: Event = { type: 'nda-signed', side, person, textSha256 };
    return state.nda.signedBy.length === 0 ? [signed] : [signed, { type: 'nda-executed', textSha256 }];
  },
};

/** A side gives this agreement up, and says why. Another may be sent; or the side withdraws. */
export const abandonNda: Act<Extract<Command, { type: 'abandon-nda' }>> = {
  permits: (state, actor) => inTalks(state, actor, 'abandon-nda') ?? checkSent(state),
  admit: (_state, { reason }) => checkRequiredText(reason, LIMITS.remark, '/command/reason'),
  decide: (_state, { reason }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'nda-abandoned', side, reason }];
  },
};

function inTalks(state: EngagementState, actor: Actor, type: 'send-nda' | 'sign-nda' | 'abandon-nda'): Refusal | null {
  return checkStage(state, WHILE_TALKS_LAST) ?? checkRole(actor, type);
}

function checkSent(state: EngagementState): Refusal | null {
  if (ndaExecuted(state)) return ndaAlreadyExecuted;
  return state.nda?.status === 'sent' ? null : ndaNotSent;
}

function checkFirst({ nda }: EngagementState, actor: Actor): Refusal | null {
  const side = sideOf(actor);
  return side !== null && nda?.signedBy.includes(side) === true ? ndaAlreadySigned : null;
}
