import type { Refusal } from '../../refusal.ts';
import type { AskPause } from '../command.ts';
import type { Event } from '../event.ts';
import { LIMITS } from '../limits.ts';
import { isWithinLimits, PAUSE_CAUSES } from '../pause-causes.ts';
import { alreadyPaused, pauseInThePast, pauseTooLong, pauseUnderDiscussion } from '../refusals/transverse.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { WHILE_TALKS_LAST } from './stages.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

/** A side asks that delays stand still, for a cause of the closed list; at once, or once the other side consents. */
export const askPause: Act<AskPause> = {
  permits: (state, actor) =>
    checkStage(state, WHILE_TALKS_LAST) ?? checkRole(actor, 'ask-pause') ?? checkVerified(actor) ?? checkFree(state),
  admit: (state, { cause, until, reason }, { actor, now }) => {
    const side = sideOf(actor);
    const wording = checkRequiredText(reason, LIMITS.remark, '/command/reason');
    if (side === null || wording !== null) return wording;
    if (until <= now) return pauseInThePast;
    return isWithinLimits(state, side, cause, now as typeof until, until) ? null : pauseTooLong;
  },
  decide: (_state, { cause, until, reason }, { actor }) => {
    const side = sideOf(actor);
    if (side === null) return [];
    const asked: Event = { type: 'pause-asked', side, cause, until, reason };
    return PAUSE_CAUSES[cause].consent ? [asked] : [asked, { type: 'paused', side, cause, until }];
  },
};

function checkFree(state: EngagementState): Refusal | null {
  if (state.pause !== null) return alreadyPaused;
  return state.pauseAsked === null ? null : pauseUnderDiscussion;
}
