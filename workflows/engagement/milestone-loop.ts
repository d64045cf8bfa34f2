import {
  condition,
  defineSignal,
  getExternalWorkflowHandle,
  ParentClosePolicy,
  startChild,
} from '@temporalio/workflow';
import { type MilestoneWatch, milestoneWatches } from '../../src/domain/engagement/execution/milestone-watches.ts';
import type { EngagementState } from '../../src/domain/engagement/state.ts';
import type { MilestoneSchedule } from '../../src/protocol/milestone.ts';
import {
  MILESTONE_SCHEDULE_SIGNAL,
  MILESTONE_WORKFLOW,
  milestoneWorkflowId,
} from '../../src/protocol/temporal-names.ts';
import type { EngagementRun } from './engagement-run.ts';

const scheduleSignal = defineSignal<[MilestoneSchedule]>(MILESTONE_SCHEDULE_SIGNAL);

/** What the journal wants watched: its last entry, and the milestones that are not decided. */
interface Wanted {
  readonly seq: number;
  readonly watches: readonly MilestoneWatch[];
}

const NOTHING: Wanted = { seq: 0, watches: [] };

/**
 * Keeps one child workflow per open milestone in step with the journal: starts it once the work has
 * begun, tells it of each change, closes it. Reads committed states only, so that no milestone watches
 * what the journal does not hold. Engagements whose policy follows no performance never get here.
 */
export async function milestoneLoop(run: EngagementRun): Promise<never> {
  const wanted = wantedOf(run);
  for (;;) {
    await condition(() => nextSchedule(run.milestones, wanted()) !== null);
    const schedule = nextSchedule(run.milestones, wanted());
    if (schedule === null) continue;
    const isKnown = run.milestones.some(({ number }) => number === schedule.number);
    if (isKnown) await tell(run, schedule);
    else await start(run, schedule);
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
    if (told === undefined || isNews(told.deadlines, deadlines)) return { version, number, deadlines, closed: false };
  }
  return null;
}

type Deadlines = MilestoneSchedule['deadlines'];

/** A deadline that comes, or one that goes without having been reached: what a milestone reported itself it need not be told. */
function isNews(known: Deadlines, wanted: Deadlines): boolean {
  const now = Date.now();
  const isIn = (list: Deadlines, { id, at }: Deadlines[number]) =>
    list.some((each) => each.id === id && each.at === at);
  const comes = wanted.some((deadline) => !isIn(known, deadline));
  return comes || known.some((deadline) => Date.parse(deadline.at) > now && !isIn(wanted, deadline));
}

async function start(run: EngagementRun, schedule: MilestoneSchedule): Promise<void> {
  const { engagement } = run;
  try {
    await startChild(MILESTONE_WORKFLOW, {
      workflowId: milestoneWorkflowId(engagement, schedule.number),
      args: [{ engagement, schedule }],
      // It outlives a run that continues as new, and ends when it is told to.
      parentClosePolicy: ParentClosePolicy.ABANDON,
    });
  } catch (error) {
    // The run before had started it, and was left before it knew.
    if (!(error instanceof Error) || error.name !== 'WorkflowExecutionAlreadyStartedError') throw error;
    await tell(run, schedule);
  }
}

/** A milestone that is gone is not mourned: the engagement sees to its deadlines itself, a little later. */
async function tell({ engagement }: EngagementRun, schedule: MilestoneSchedule): Promise<void> {
  const handle = getExternalWorkflowHandle(milestoneWorkflowId(engagement, schedule.number));
  await handle.signal(scheduleSignal, schedule).catch(() => undefined);
}

/** Computed once per state: conditions ask at every turn of the workflow. */
function wantedOf(run: EngagementRun): () => Wanted {
  let seen: EngagementState | null = null;
  let wanted = NOTHING;
  return () => {
    const { committed } = run;
    if (committed !== null && committed !== seen) {
      seen = committed;
      wanted = { seq: committed.seq, watches: milestoneWatches(committed) };
    }
    return wanted;
  };
}
