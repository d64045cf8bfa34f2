import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import { type ApplicationStep, missingStep, stepOf } from '../application-steps.ts';
import type { Command } from '../command.ts';
import { LIMITS } from '../limits.ts';
import type { SelectionStep } from '../policy.ts';
import { applicationInReserve, meetingInTheFuture, stepAlreadyTaken, stepMissing } from '../refusals/application.ts';
import type { EngagementState } from '../state.ts';
import { checkText } from '../turn/check-text.ts';
import { type Act, nothingToRefuse } from './act.ts';
import { checkRole, checkSide, checkStage, checkVerified } from './who.ts';

/** The industrial's form check: the application answers the call's conditions. Who does not is declined, as ineligible. */
export const declareEligible: Act<Extract<Command, { type: 'declare-eligible' }>> = {
  permits: (state, actor) => mayJudge(state, actor, 'declare-eligible') ?? checkNew(state, 'eligible'),
  admit: nothingToRefuse,
  decide: () => [{ type: 'application-eligible' }],
};

/** Among those whom the jury wants to meet. */
export const shortlistApplication: Act<Extract<Command, { type: 'shortlist-application' }>> = {
  permits: (state, actor) => mayJudge(state, actor, 'shortlist-application') ?? checkNew(state, 'shortlisted'),
  admit: nothingToRefuse,
  decide: () => [{ type: 'application-shortlisted' }],
};

/** The two companies have met. They may meet again, and have that recorded too. */
export const recordMeeting: Act<Extract<Command, { type: 'record-meeting' }>> = {
  permits: (state, actor) => mayJudge(state, actor, 'record-meeting') ?? checkBefore(state, 'met'),
  admit: (_state, { at, comment }, { now }) =>
    Number.isNaN(Date.parse(at)) || at > now
      ? meetingInTheFuture
      : checkText(comment, LIMITS.message, '/command/comment'),
  decide: (_state, { at, comment }) => [
    comment === undefined ? { type: 'meeting-recorded', on: at } : { type: 'meeting-recorded', on: at, comment },
  ],
};

/** Neither selected nor declined: kept for the case that another falls out, until the reserve's delay is over. */
export const reserveApplication: Act<Extract<Command, { type: 'reserve-application' }>> = {
  permits: (state, actor) => mayJudge(state, actor, 'reserve-application'),
  admit: (state, { comment }) => {
    const missing = missingStep(state);
    return missing === null ? checkText(comment, LIMITS.message, '/command/comment') : stepMissing(missing);
  },
  decide: (_state, { comment }) => [
    comment === undefined ? { type: 'application-reserved' } : { type: 'application-reserved', comment },
  ],
};

type Judging = 'declare-eligible' | 'shortlist-application' | 'record-meeting' | 'reserve-application';

function mayJudge(state: EngagementState, actor: Actor, type: Judging): Refusal | null {
  return (
    checkStage(state, ['applied']) ??
    checkSide(actor, 'industrial') ??
    checkRole(actor, type) ??
    checkVerified(actor) ??
    (stepOf(state) === 'reserve' ? applicationInReserve : null)
  );
}

const ORDER: readonly ApplicationStep[] = ['eligible', 'shortlisted', 'met'] satisfies readonly SelectionStep[];

/** Steps may be left out where the policy does not ask for them, and none is gone back to. */
function checkNew(state: EngagementState, step: SelectionStep): Refusal | null {
  if (ORDER.indexOf(step) <= ORDER.indexOf(stepOf(state))) return stepAlreadyTaken;
  return checkBefore(state, step);
}

/** What the policy asks for comes in its order: a step left behind could not be taken any more. */
function checkBefore(state: EngagementState, step: SelectionStep): Refusal | null {
  const missing = missingStep(state);
  return missing !== null && ORDER.indexOf(missing) < ORDER.indexOf(step) ? stepMissing(missing) : null;
}
