import { plusMs } from '../../calendar/instant.ts';
import type { Refusal } from '../../refusal.ts';
import { otherSide } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { Command, DecisionContext } from '../command.ts';
import type { Event } from '../event.ts';
import { LIMITS } from '../limits.ts';
import { mediationAlreadyProposed, mediationNotProposed, noMediation } from '../refusals/transverse.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import { type Act, nothingToRefuse } from './act.ts';
import { WHILE_TALKS_LAST } from './stages.ts';
import { checkRole, checkSide, checkStage, checkVerified, sideOf } from './who.ts';

/** The Médiateur des entreprises brings most cases to an end in under three months [S105]. */
const LONGEST_MEDIATION_MS = 92 * 24 * 60 * 60 * 1000;

/** A side proposes a mediator: with the other's agreement, and no other way. */
export const proposeMediation: Act<Extract<Command, { type: 'propose-mediation' }>> = {
  permits: (state, actor) => {
    const wrong = inTalks(state, actor, 'propose-mediation');
    const { status } = state.mediation;
    return wrong ?? (status === 'proposed' || status === 'running' ? mediationAlreadyProposed : null);
  },
  admit: (_state, { reason }) => checkRequiredText(reason, LIMITS.remark, '/command/reason'),
  decide: (_state, { reason }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'mediation-proposed', side, reason }];
  },
};

/** The other side agrees: the mediation begins, and the clocks stop while it lasts. */
export const acceptMediation: Act<Extract<Command, { type: 'accept-mediation' }>> = {
  permits: (state, actor) => inTalks(state, actor, 'accept-mediation') ?? mayAnswer(state, actor),
  admit: nothingToRefuse,
  decide: (state, _command, { actor, now }) => begin(state, actor, now),
};

export const declineMediation: Act<Extract<Command, { type: 'decline-mediation' }>> = {
  permits: (state, actor) => inTalks(state, actor, 'decline-mediation') ?? mayAnswer(state, actor),
  admit: (_state, { reason }) => checkRequiredText(reason, LIMITS.remark, '/command/reason'),
  decide: (_state, { reason }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'mediation-declined', side, reason }];
  },
};

/** Either side may end it at any moment: nobody is held in a mediation. */
export const endMediation: Act<Extract<Command, { type: 'end-mediation' }>> = {
  permits: (state, actor) =>
    checkRole(actor, 'end-mediation') ?? (state.mediation.status === 'running' ? null : noMediation),
  admit: nothingToRefuse,
  decide: (state, { outcome }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || state.mediation.status !== 'running') return [];
    const ended: Event = { type: 'mediation-ended', side, outcome };
    return state.pause?.cause === 'mediation' ? [ended, { type: 'resumed', side }] : [ended];
  },
};

function begin(state: EngagementState, actor: Actor, now: DecisionContext['now']): readonly Event[] {
  const side = sideOf(actor);
  if (side === null) return [];
  const begun: Event = { type: 'mediation-begun', side };
  // A pause that runs already keeps its own end: the delays stand still either way.
  if (state.pause !== null) return [begun];
  return [begun, { type: 'paused', side: null, cause: 'mediation', until: plusMs(now, LONGEST_MEDIATION_MS) }];
}

function inTalks(
  state: EngagementState,
  actor: Actor,
  type: 'propose-mediation' | 'accept-mediation' | 'decline-mediation',
): Refusal | null {
  return checkStage(state, WHILE_TALKS_LAST) ?? checkRole(actor, type) ?? checkVerified(actor);
}

function mayAnswer({ mediation }: EngagementState, actor: Actor): Refusal | null {
  if (mediation.status !== 'proposed' || mediation.by === null) return mediationNotProposed;
  return checkSide(actor, otherSide(mediation.by));
}
