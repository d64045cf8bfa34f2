import type { Delay } from '../../calendar/delay.ts';
import { toMs } from '../../calendar/instant.ts';
import type { Instant } from '../../ids.ts';
import { otherSide, SIDES, type Side } from '../../side.ts';
import { type DeadlineKind, type DueEffect, WHEN_DUE } from '../delays.ts';
import { delayOf } from '../policy.ts';
import type { EngagementState } from '../state.ts';
import type { MilestoneState } from './execution-state.ts';
import { publicationOfClock } from './publication.ts';

/** For a clock whose delay the state no longer knows: it ends at once, and its end has no effect. */
const NO_DELAY: Delay = { ms: 1 };

/** The length of a running delay: the policy's, the signed text's, or what a date leaves of it. */
export function runningDelay(state: EngagementState, clock: string, kind: DeadlineKind, start: Instant): Delay {
  const { policy, plan, execution } = state;
  switch (kind) {
    case 'pause':
      return NO_DELAY;
    case 'milestone': {
      const due = milestoneOfClock(state, clock)?.due;
      return due === undefined || due === null ? NO_DELAY : { ms: Math.max(1, toMs(due) - toMs(start)) };
    }
    case 'gate':
      return plan?.decision ?? NO_DELAY;
    case 'followup':
      return policy.execution?.followUps[numberOfClock(clock) - 1] ?? NO_DELAY;
    case 'notice':
      return execution?.notice?.delay ?? NO_DELAY;
    case 'publication':
      return plan?.publications?.review ?? NO_DELAY;
    default:
      return delayOf(policy, kind);
  }
}

/** What the end of a delay does: for a milestone's decision and for a notice it hangs on the clause. */
export function dueEffect(state: EngagementState, clock: string, kind: DeadlineKind): DueEffect {
  if (kind === 'gate') {
    const milestone = milestoneOfClock(state, clock);
    const planned = state.plan?.milestones.find(({ id }) => id === milestone?.id);
    // Without a ladder to climb there is nothing to wait for.
    const climbs = planned?.silence === 'escalates' && state.policy.afterDue !== undefined;
    return climbs ? 'overdue' : 'silence';
  }
  if (kind === 'notice' && state.execution?.notice?.reason === 'breach') return 'overdue';
  return WHEN_DUE[kind];
}

/** Who is waited for once all have signed; null when both are. */
export function awaitedInExecution(state: EngagementState, clock: string, kind: DeadlineKind): Side | null {
  const { execution } = state;
  if (execution === undefined) return null;
  switch (kind) {
    case 'milestone':
      return 'startup';
    case 'publication': {
      const publication = publicationOfClock(state, clock);
      return publication === null ? null : otherSide(publication.by);
    }
    case 'gate':
      return judgeAwaited(milestoneOfClock(state, clock));
    case 'outcome':
      return execution.conversionAsked === null ? null : otherSide(execution.conversionAsked.by);
    case 'answer': {
      const asked = execution.followUps[numberOfClock(clock) - 1];
      return onlyOne(SIDES.filter((side) => asked?.answers[side] === undefined));
    }
    default:
      return null;
  }
}

/** The sides whose judgement a milestone needs. */
export function decidersOf({ decider }: Pick<MilestoneState, 'decider'>): readonly Side[] {
  return decider === 'industrial' ? ['industrial'] : SIDES;
}

/** The milestone that a clock of its report or of its decision runs for. */
export function milestoneOfClock(state: EngagementState, clock: string): MilestoneState | null {
  const [, id] = /^(?:milestone|gate)-(.+)-\d+$/.exec(clock) ?? [];
  return state.execution?.milestones.find((milestone) => milestone.id === id) ?? null;
}

function judgeAwaited(milestone: MilestoneState | null): Side | null {
  if (milestone === null) return null;
  return onlyOne(decidersOf(milestone).filter((side) => milestone.judgements[side] === undefined));
}

/** The number in the clock of a follow-up, or of its answer. */
export function numberOfClock(clock: string): number {
  return Number(clock.slice(clock.indexOf('-') + 1));
}

function onlyOne(sides: readonly Side[]): Side | null {
  const [only] = sides;
  return sides.length === 1 && only !== undefined ? only : null;
}
