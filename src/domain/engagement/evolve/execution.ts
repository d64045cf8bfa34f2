import { endOfDelay } from '../../calendar/delay.ts';
import { endOfDay } from '../../calendar/paris-time.ts';
import type { Instant } from '../../ids.ts';
import { clockId } from '../delays.ts';
import type { ConditionState, ExecutionState, MilestoneState } from '../execution/execution-state.ts';
import type { ExecutionPlan, PlannedMilestone } from '../execution/plan.ts';
import type { EngagementState } from '../state.ts';
import { NO_CLOCKS, stopClock, turnClocks } from './clocks.ts';
import type { Change, Patch } from './patch.ts';
import { NOT_PAUSED } from './transverse.ts';

const NOTHING_PLANNED: Pick<ExecutionPlan, 'conditions' | 'milestones'> = { conditions: [], milestones: [] };

/** All have signed: what the text asks for begins with what must be in hand first. */
export const memorandumSigned: Change<'memorandum-signed'> = ({ plan = NOTHING_PLANNED, policy }, _event, { at }) => ({
  stage: 'conditions-pending',
  execution: {
    conditions: plan.conditions.map((condition) => ({ ...condition, status: 'pending', waivedBy: [] })),
    milestones: plan.milestones.map(planned),
    conversionAsked: null,
    outcome: null,
    followUps: (policy.execution?.followUps ?? []).map((_, index) => ({
      number: index + 1,
      status: 'ahead',
      answers: {},
    })),
    notice: null,
  },
  escalation: null,
  ...NOT_PAUSED,
  ...turnClocks(NO_CLOCKS, [], [clockId.conditions], at),
});

export const conditionMet: Change<'condition-met'> = (state, { condition }) =>
  withCondition(state, condition, (one) => ({ ...one, status: 'met' }));

export const conditionWaived: Change<'condition-waived'> = (state, { condition, side }) =>
  withCondition(state, condition, (one) => {
    const waivedBy = [...one.waivedBy.filter((each) => each !== side), side];
    return { ...one, waivedBy, status: waivedBy.length === 2 ? 'waived' : one.status };
  });

export const conditionFailed: Change<'condition-failed'> = (_state, { side }) => ({
  stage: 'lapsed',
  ended: { side, reason: 'condition-failed' },
  ...NOT_PAUSED,
  ...NO_CLOCKS,
});

/** The work begins: each milestone's delay runs to its date. Without a plan the signature was all. */
export const enteredIntoForce: Change<'entered-into-force'> = (state, _event, { at }) => {
  const { execution, plan } = state;
  if (execution === undefined) return { stage: 'in-force', ...NOT_PAUSED, ...NO_CLOCKS };
  const milestones = execution.milestones.map((milestone, index) => ({
    ...milestone,
    due: dueOf(plan?.milestones[index], at),
  }));
  const clocks = milestones.map(({ id }) => clockId.milestone(id, 0));
  return {
    stage: 'in-force',
    execution: { ...execution, milestones },
    escalation: null,
    ...turnClocks(state, ['conditions'], clocks, at),
  };
};

export const milestoneReported: Change<'milestone-reported'> = (state, { milestone, results }, { at }) => {
  const { reworks = 0 } = milestoneOf(state, milestone) ?? {};
  const kept = stopClock(state, clockId.milestone(milestone, reworks));
  return {
    ...withMilestone(state, milestone, (one) => ({ ...one, status: 'reported', report: results, judgements: {} })),
    escalation: null,
    ...turnClocks(kept, [], [clockId.gate(milestone, reworks)], at),
  };
};

export const milestoneJudged: Change<'milestone-judged'> = (state, event) => {
  const { milestone, side, decision, until = null, correct = [] } = event;
  return withMilestone(state, milestone, (one) => ({
    ...one,
    judgements: { ...one.judgements, [side]: { decision, until, correct } },
    votes: one.votes + 1,
  }));
};

export const milestoneDecided: Change<'milestone-decided'> = (state, event, { at }) => {
  const { milestone, decision, by, until, correct = [] } = event;
  const { reworks = 0 } = milestoneOf(state, milestone) ?? {};
  const kept = stopClock(state, clockId.gate(milestone, reworks));
  if (decision !== 'rework') {
    const status = decision === 'go' ? 'passed' : 'stopped';
    return {
      ...withMilestone(state, milestone, (one) => ({ ...one, status, decidedBy: by, toCorrect: [] })),
      escalation: null,
      ...kept,
    };
  }
  return {
    ...withMilestone(state, milestone, (one) => ({
      ...one,
      status: 'reworking',
      reworks: reworks + 1,
      due: until ?? one.due,
      toCorrect: correct,
      report: [],
      judgements: {},
    })),
    escalation: null,
    ...turnClocks(kept, [], [clockId.milestone(milestone, reworks + 1)], at),
  };
};

export function withExecution(state: EngagementState, change: Partial<ExecutionState>): Patch {
  return state.execution === undefined ? {} : { execution: { ...state.execution, ...change } };
}

function planned({ id, decider, criteria, reworks: reworkLimit }: PlannedMilestone): MilestoneState {
  return {
    id,
    decider,
    criteria,
    due: null,
    status: 'ahead',
    reworks: 0,
    reworkLimit,
    toCorrect: [],
    report: [],
    judgements: {},
    votes: 0,
    decidedBy: null,
  };
}

/** The end of the agreed day in Paris. A day that has passed when the work begins is due at once. */
function dueOf(milestone: PlannedMilestone | undefined, at: Instant): Instant {
  if (milestone === undefined) return at;
  return 'date' in milestone.due ? endOfDay(milestone.due.date) : endOfDelay(at, milestone.due);
}

function milestoneOf(state: EngagementState, id: string): MilestoneState | undefined {
  return state.execution?.milestones.find((milestone) => milestone.id === id);
}

function withMilestone(state: EngagementState, id: string, change: (one: MilestoneState) => MilestoneState): Patch {
  const milestones = state.execution?.milestones ?? [];
  return withExecution(state, { milestones: milestones.map((one) => (one.id === id ? change(one) : one)) });
}

function withCondition(state: EngagementState, id: string, change: (one: ConditionState) => ConditionState): Patch {
  const conditions = state.execution?.conditions ?? [];
  return withExecution(state, { conditions: conditions.map((one) => (one.id === id ? change(one) : one)) });
}
