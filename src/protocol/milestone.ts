import type { MilestoneDeadline } from '../domain/engagement/execution/milestone-watches.ts';
import type { EngagementId } from '../domain/ids.ts';
import type { Schedule } from './schedule.ts';

/** What a milestone's workflow is to watch; closed when the milestone is decided, or the performance is over. */
export interface MilestoneSchedule extends Schedule<MilestoneDeadline> {
  /** 1, 2, 3 … in the order of the plan. */
  readonly number: number;
}

export interface MilestoneInput {
  readonly engagement: EngagementId;
  readonly schedule: MilestoneSchedule;
}

/** What a milestone tells its engagement: this deadline is reached. */
export interface MilestoneReport {
  readonly deadline: string;
}
