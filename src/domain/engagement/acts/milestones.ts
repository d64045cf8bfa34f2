import { endOfDelay } from '../../calendar/delay.ts';
import { isSha256 } from '../../evidence/sha256.ts';
import type { Instant } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import { otherSide, type Side } from '../../side.ts';
import type { Command } from '../command.ts';
import type { Event } from '../event.ts';
import { decidersOf } from '../execution/clocks.ts';
import type { JudgeMilestone } from '../execution/execution-command.ts';
import type { Judgement, MilestoneState } from '../execution/execution-state.ts';
import { afterDecision, currentMilestone } from '../execution/steps.ts';
import { LIMITS } from '../limits.ts';
import {
  alreadyReported,
  criterionMissing,
  criterionTwice,
  criterionUnknown,
  dateInThePast,
  earlierMilestoneOpen,
  milestoneDecided,
  nothingToCorrect,
  notReported,
  reworkLimit,
  reworkTooLong,
  reworkUndated,
  unknownMilestone,
} from '../refusals/execution.ts';
import { malformedHash } from '../refusals/opening.ts';
import { notYourSide } from '../refusals/standing.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText, checkText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

type ActOn<T> = Act<Extract<Command, { readonly type: T }>>;

/** The start-up hands in the report: each agreed criterion met or not, with the record of its measure. */
export const reportMilestone: ActOn<'report-milestone'> = {
  permits: (state, actor) =>
    checkStage(state, ['in-force']) ?? checkRole(actor, 'report-milestone') ?? checkVerified(actor),
  admit: (state, { milestone, results }) => {
    const found = current(state, milestone);
    if (!('status' in found)) return found;
    if (found.status === 'reported') return alreadyReported;
    for (const [index, { criterion, evidenceSha256 }] of results.entries()) {
      const pointer = `/command/results/${index}`;
      if (!found.criteria.includes(criterion)) return criterionUnknown(`${pointer}/criterion`);
      if (results.findIndex((other) => other.criterion === criterion) < index) return criterionTwice(pointer);
      if (!isSha256(evidenceSha256)) return malformedHash(`${pointer}/evidenceSha256`);
    }
    const missing = found.criteria.find((criterion) => !results.some((result) => result.criterion === criterion));
    return missing === undefined ? null : criterionMissing(missing);
  },
  decide: (state, { milestone, results }, { actor }) => {
    const side = sideOf(actor);
    const found = current(state, milestone);
    if (side === null || !('status' in found) || found.status === 'reported') return [];
    return [{ type: 'milestone-reported', side, milestone, results }];
  },
};

/**
 * A deciding side judges the report: go on, stop, or rework what it names until a date. Where both
 * decide, the milestone is decided once both sides' own acts say the same.
 */
export const judgeMilestone: ActOn<'judge-milestone'> = {
  permits: (state, actor) => {
    const wrong = checkStage(state, ['in-force']) ?? checkRole(actor, 'judge-milestone') ?? checkVerified(actor);
    if (wrong !== null) return wrong;
    const at = currentMilestone(state);
    const side = sideOf(actor);
    if (at?.status !== 'reported') return notReported;
    return side !== null && decidersOf(at).includes(side) ? null : notYourSide('industrial');
  },
  admit: (state, command, { now }) => {
    const found = current(state, command.milestone);
    if (!('status' in found)) return found;
    if (found.status !== 'reported') return notReported;
    return command.decision === 'rework'
      ? checkRework(state, found, command, now as Instant)
      : command.decision === 'no-go'
        ? checkRequiredText(command.reason, LIMITS.remark, '/command/reason')
        : checkText(command.reason, LIMITS.remark, '/command/reason');
  },
  decide: (state, command, { actor }) => {
    const side = sideOf(actor);
    const found = current(state, command.milestone);
    if (side === null || !('status' in found) || found.status !== 'reported') return [];
    const { milestone, decision, reason } = command;
    const what = decision === 'rework' ? reworkOf(command) : {};
    const judged: Event = { type: 'milestone-judged', side, milestone, decision, ...(reason && { reason }), ...what };
    if (!isDecided(found, side, command)) return [judged];
    const decided: Event = { type: 'milestone-decided', milestone, decision, by: 'decider', ...what };
    return [judged, decided, ...afterDecision(state, milestone, decision)];
  },
};

function checkRework(
  state: EngagementState,
  milestone: MilestoneState,
  { until, correct = [], reason }: JudgeMilestone,
  now: Instant,
): Refusal | null {
  if (milestone.reworks >= milestone.reworkLimit) return reworkLimit;
  if (until === undefined) return reworkUndated;
  if (until <= now) return dateInThePast;
  if (state.plan !== undefined && until > endOfDelay(now, state.plan.rework)) return reworkTooLong;
  if (correct.length === 0) return nothingToCorrect;
  for (const [index, criterion] of correct.entries()) {
    if (!milestone.criteria.includes(criterion)) return criterionUnknown(`/command/correct/${index}`);
    if (correct.indexOf(criterion) < index) return criterionTwice(`/command/correct/${index}`);
  }
  return checkRequiredText(reason, LIMITS.remark, '/command/reason');
}

function current(state: EngagementState, id: string): MilestoneState | Refusal {
  const found = state.execution?.milestones.find((milestone) => milestone.id === id);
  if (found === undefined) return unknownMilestone;
  if (found.status === 'passed' || found.status === 'stopped') return milestoneDecided;
  return currentMilestone(state)?.id === id ? found : earlierMilestoneOpen;
}

function reworkOf({ until, correct = [] }: JudgeMilestone) {
  return until === undefined ? {} : { until, correct: [...correct].sort() };
}

/** Whether with this judgement every deciding side says the same. */
function isDecided(milestone: MilestoneState, side: Side, command: JudgeMilestone): boolean {
  if (decidersOf(milestone).length === 1) return true;
  const standing = milestone.judgements[otherSide(side)];
  return standing !== undefined && saysTheSame(standing, command);
}

function saysTheSame(standing: Judgement, { decision, until, correct = [] }: JudgeMilestone): boolean {
  if (standing.decision !== decision) return false;
  if (decision !== 'rework') return true;
  return standing.until === until && standing.correct.join() === [...correct].sort().join();
}
