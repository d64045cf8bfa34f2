import { SIDES, type Side } from '../../side.ts';
import { clockId } from '../delays.ts';
import type { TaskReadModel } from '../read-models.ts';
import type { EngagementState } from '../state.ts';
import { decidersOf } from './clocks.ts';
import type { MilestoneState } from './execution-state.ts';
import { currentMilestone } from './steps.ts';

type ExecutionTask = 'meet-condition' | 'report-milestone' | 'judge-milestone' | 'decide-outcome' | 'answer-follow-up';

/** Makes a task of a kind, for a side, due with a clock. */
type Maker = (state: EngagementState, kind: ExecutionTask, side: Side, clock: string) => TaskReadModel;

/** What is asked of people once all have signed. */
export function executionTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  switch (state.stage) {
    case 'conditions-pending':
      return conditionTasks(state, make);
    case 'in-force':
      return milestoneTasks(state, make);
    case 'deciding':
      return outcomeTasks(state, make);
    case 'monitored':
      return followUpTasks(state, make);
    default:
      return [];
  }
}

function conditionTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  const pending = (state.execution?.conditions ?? []).filter(({ status }) => status === 'pending');
  return pending.flatMap(({ id, by }) =>
    SIDES.filter((side) => by === null || by === side).map((side) =>
      named(make(state, 'meet-condition', side, clockId.conditions), id),
    ),
  );
}

function milestoneTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  const milestone = currentMilestone(state);
  if (milestone === null) return [];
  const { id, reworks, status } = milestone;
  if (status !== 'reported') return [make(state, 'report-milestone', 'startup', clockId.milestone(id, reworks))];
  return awaitedJudges(milestone).map((side) =>
    // Asked anew after the other side judged otherwise: another task, as the first was done.
    named(make(state, 'judge-milestone', side, clockId.gate(id, reworks)), String(milestone.votes)),
  );
}

/** Who has not judged; when both have and differ, both. */
function awaitedJudges(milestone: MilestoneState): readonly Side[] {
  const deciders = decidersOf(milestone);
  const late = deciders.filter((side) => milestone.judgements[side] === undefined);
  return late.length === 0 ? deciders : late;
}

function outcomeTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  const asked = state.execution?.conversionAsked ?? null;
  const awaited = SIDES.filter((side) => side !== asked?.by);
  return awaited.map((side) => named(make(state, 'decide-outcome', side, clockId.outcome), String(asked?.rev ?? 0)));
}

function followUpTasks(state: EngagementState, make: Maker): readonly TaskReadModel[] {
  const asked = (state.execution?.followUps ?? []).filter(({ status }) => status === 'asked');
  return asked.flatMap(({ number, answers }) =>
    SIDES.filter((side) => answers[side] === undefined).map((side) =>
      make(state, 'answer-follow-up', side, clockId.answer(number)),
    ),
  );
}

function named(task: TaskReadModel, name: string): TaskReadModel {
  return { ...task, id: `${task.id}:${name}` };
}
