import type { Refusal } from '../../refusal.ts';
import { otherSide } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { LIMITS } from '../limits.ts';
import { noPauseAsked, pauseInThePast } from '../refusals/transverse.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { WHILE_TALKS_LAST } from './stages.ts';
import { checkRole, checkSide, checkStage, checkVerified, sideOf } from './who.ts';

/** The other side consents: delays stand still from now on. */
export const acceptPause: Act<Extract<Command, { type: 'accept-pause' }>> = {
  permits: (state, actor) => mayAnswer(state, actor, 'accept-pause'),
  admit: (state, _command, { now }) => ((state.pauseAsked?.until ?? '') > now ? null : pauseInThePast),
  decide: (state) => {
    if (state.pauseAsked === null) return [];
    const { by: side, cause, until } = state.pauseAsked;
    return [{ type: 'paused', side, cause, until }];
  },
};

/** The other side does not consent, and says why: delays go on. */
export const declinePause: Act<Extract<Command, { type: 'decline-pause' }>> = {
  permits: (state, actor) => mayAnswer(state, actor, 'decline-pause'),
  admit: (_state, { reason }) => checkRequiredText(reason, LIMITS.remark, '/command/reason'),
  decide: (_state, { reason }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'pause-declined', side, reason }];
  },
};

function mayAnswer(state: EngagementState, actor: Actor, type: 'accept-pause' | 'decline-pause'): Refusal | null {
  const wrong = checkStage(state, WHILE_TALKS_LAST) ?? checkRole(actor, type) ?? checkVerified(actor);
  if (wrong !== null) return wrong;
  return state.pauseAsked === null ? noPauseAsked : checkSide(actor, otherSide(state.pauseAsked.by));
}
