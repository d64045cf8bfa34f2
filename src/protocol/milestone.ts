import type { MilestoneDeadline } from '../domain/engagement/execution/milestone-watches.ts';
import type { EngagementId } from '../domain/ids.ts';

/** What a milestone's workflow is to watch. Each schedule replaces the one before: `version` is the journal entry that it was made from. */
export interface MilestoneSchedule {
  readonly version: number;
  /** 1, 2, 3 … in the order of the plan. */
  readonly number: number;
  readonly deadlines: readonly MilestoneDeadline[];
  /** The milestone is decided, or the performance is over: nothing is watched any more. */
  readonly closed: boolean;
}

export interface MilestoneInput {
  readonly engagement: EngagementId;
  readonly schedule: MilestoneSchedule;
}

/** What a milestone tells its engagement: this deadline is reached. */
export interface MilestoneReport {
  readonly deadline: string;
}
