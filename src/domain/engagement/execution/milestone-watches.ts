import type { Instant } from '../../ids.ts';
import { deadlines } from '../deadlines.ts';
import type { EngagementState } from '../state.ts';
import { milestoneOfClock } from './clocks.ts';

/** What time will do to one milestone whose work has begun. */
export interface MilestoneWatch {
  /** 1, 2, 3 … in the order of the plan. */
  readonly number: number;
  /** Reminders and ends of its report and of its decision, soonest first; none in a pause. */
  readonly deadlines: readonly MilestoneDeadline[];
}

export interface MilestoneDeadline {
  /** As `PassDeadline` names it. */
  readonly id: string;
  readonly at: Instant;
}

/** The milestones that are not decided, once the work has begun: each is watched by itself. */
export function milestoneWatches(state: EngagementState): readonly MilestoneWatch[] {
  const { stage, execution } = state;
  if (stage !== 'in-force' || execution === undefined) return [];
  const due = deadlines(state);
  return execution.milestones.flatMap(({ id, status }, index) => {
    if (status === 'passed' || status === 'stopped') return [];
    const own = due.filter(({ clock }) => milestoneOfClock(state, clock)?.id === id);
    return [{ number: index + 1, deadlines: own.map((deadline) => ({ id: deadline.id, at: deadline.at })) }];
  });
}
