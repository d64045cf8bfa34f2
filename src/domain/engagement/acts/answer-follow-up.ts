import type { Refusal } from '../../refusal.ts';
import { SIDES } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import type { Event } from '../event.ts';
import type { FollowUp, FollowUpParty } from '../execution/execution-state.ts';
import { afterFollowUp } from '../execution/steps.ts';
import { LIMITS } from '../limits.ts';
import { followUpAnswered, noFollowUpAsked } from '../refusals/execution.ts';
import type { EngagementState } from '../state.ts';
import { checkText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

/**
 * What became of it, months later: each side says, and the programme's officer may add what the
 * programme knows. Both sides' answers close the follow-up; the last one closed, all is archived.
 */
export const answerFollowUp: Act<Extract<Command, { readonly type: 'answer-follow-up' }>> = {
  permits: (state, actor) => checkStage(state, ['monitored']) ?? checkAsked(state, actor),
  admit: (state, { number, comment }, { actor }) => {
    const found = askedFollowUp(state, number);
    const by = partyOf(actor);
    if (found === null || by === null) return noFollowUpAsked;
    if (found.answers[by] !== undefined) return followUpAnswered;
    return checkText(comment, LIMITS.message, '/command/comment');
  },
  decide: (state, { number, answer, comment }, { actor }) => {
    const found = askedFollowUp(state, number);
    const by = partyOf(actor);
    if (found === null || by === null) return [];
    const said = comment === undefined ? {} : { comment };
    const answered: Event = { type: 'follow-up-answered', by, number, answer, ...said };
    const complete = SIDES.every((side) => side === by || found.answers[side] !== undefined);
    return complete && by !== 'officer' ? [answered, ...afterFollowUp(state, number)] : [answered];
  },
};

function checkAsked(state: EngagementState, actor: Actor): Refusal | null {
  const officer = actor.kind === 'staff' && actor.role === 'bpi-officer';
  const wrong = officer ? null : checkRole(actor, 'answer-follow-up');
  if (wrong !== null) return wrong;
  const asked = (state.execution?.followUps ?? []).filter(({ status }) => status === 'asked');
  if (asked.length === 0) return noFollowUpAsked;
  const by = partyOf(actor);
  return asked.some(({ answers }) => by !== null && answers[by] === undefined) ? null : followUpAnswered;
}

function askedFollowUp(state: EngagementState, number: number): FollowUp | null {
  const found = state.execution?.followUps.find((one) => one.number === number);
  return found?.status === 'asked' ? found : null;
}

function partyOf(actor: Actor): FollowUpParty | null {
  return actor.kind === 'staff' ? 'officer' : sideOf(actor);
}
