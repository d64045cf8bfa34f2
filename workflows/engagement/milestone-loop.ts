import { condition, defineSignal } from '@temporalio/workflow';
import { type MilestoneWatch, milestoneWatches } from '../../src/domain/engagement/execution/milestone-watches.ts';
import type { EngagementId } from '../../src/domain/ids.ts';
import type { MilestoneSchedule } from '../../src/protocol/milestone.ts';
import {
  MILESTONE_SCHEDULE_SIGNAL,
  MILESTONE_WORKFLOW,
  milestoneWorkflowId,
} from '../../src/protocol/temporal-names.ts';
import { type Child, isNews, perState, startChildOn, tellChild } from './children.ts';
import type { EngagementRun } from './engagement-run.ts';

const scheduleSignal = defineSignal<[MilestoneSchedule]>(MILESTONE_SCHEDULE_SIGNAL);

/** What the journal wants watched: its last entry, and the milestones that are not decided. */
interface Wanted {
  readonly seq: number;
  readonly watches: readonly MilestoneWatch[];
}

/**
 * Keeps one child workflow per open milestone in step with the journal: starts it once the work has
 * begun, tells it of each change, closes it. Reads committed states only, so that no milestone watches
 * what the journal does not hold. Engagements whose policy follows no performance never get here.
 */
export async function milestoneLoop(run: EngagementRun): Promise<never> {
  const wanted = perState<Wanted>(run, (state) => ({ seq: state.seq, watches: milestoneWatches(state) }), {
    seq: 0,
    watches: [],
  });
  for (;;) {
    await condition(() => nextSchedule(run.milestones, wanted()) !== null);
    const schedule = nextSchedule(run.milestones, wanted());
    if (schedule === null) continue;
    const { engagement } = run;
    const child = milestoneOf(engagement, schedule);
    if (run.milestones.some(({ number }) => number === schedule.number)) await tellChild(child, schedule);
    else await startChildOn(child, { engagement, schedule });
    const others = run.milestones.filter(({ number }) => number !== schedule.number);
    run.milestones = schedule.closed ? others : [...others, schedule];
  }
}

/** The first schedule that a milestone lacks. Null when each knows all. */
function nextSchedule(
  known: readonly MilestoneSchedule[],
  { seq: version, watches }: Wanted,
): MilestoneSchedule | null {
  const over = known.find(({ number }) => watches.every((watch) => watch.number !== number));
  if (over !== undefined) return { version, number: over.number, deadlines: [], closed: true };
  for (const { number, deadlines } of watches) {
    const told = known.find((schedule) => schedule.number === number);
    if (told === undefined || isNews(told.deadlines, deadlines, isSame))
      return { version, number, deadlines, closed: false };
  }
  return null;
}

type Deadline = MilestoneSchedule['deadlines'][number];

function isSame(one: Deadline, other: Deadline): boolean {
  return one.id === other.id && one.at === other.at;
}

function milestoneOf(engagement: EngagementId, { number }: MilestoneSchedule): Child<MilestoneSchedule> {
  return { workflow: MILESTONE_WORKFLOW, workflowId: milestoneWorkflowId(engagement, number), scheduleSignal };
}
