import { SIDES } from '../../side.ts';
import type { Event } from '../event.ts';
import type { EngagementState } from '../state.ts';
import { milestoneOfClock } from './clocks.ts';
import { afterDecision, afterFollowUp, silentDecision } from './steps.ts';

/** Nobody decided on a report in time: the clause's own answer, and what follows from it. */
export function decidedBySilence(state: EngagementState, clock: string): readonly Event[] {
  const milestone = milestoneOfClock(state, clock);
  if (milestone === null) return [];
  const decision = silentDecision(state, milestone);
  const decided: Event = { type: 'milestone-decided', milestone: milestone.id, decision, by: 'silence' };
  return [decided, ...afterDecision(state, milestone.id, decision)];
}

/** A follow-up that one side or both left without an answer. */
export function lost(state: EngagementState, number: number): readonly Event[] {
  const { answers = {} } = state.execution?.followUps.find((one) => one.number === number) ?? {};
  const sides = SIDES.filter((side) => answers[side] === undefined);
  return [{ type: 'contact-lost', number, sides }, ...afterFollowUp(state, number)];
}

/** A notice has run its time. */
export function terminatedByNotice(state: EngagementState, passed: Event): readonly Event[] {
  const notice = state.execution?.notice ?? null;
  if (notice === null) return [passed];
  return [passed, { type: 'terminated', side: notice.by, reason: notice.reason }];
}
