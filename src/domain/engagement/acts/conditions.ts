import { isSha256 } from '../../evidence/sha256.ts';
import type { Refusal } from '../../refusal.ts';
import { otherSide } from '../../side.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { clockId } from '../delays.ts';
import type { Event } from '../event.ts';
import type { ConditionState } from '../execution/execution-state.ts';
import { afterSignature } from '../execution/steps.ts';
import { LIMITS } from '../limits.ts';
import {
  alreadyWaived,
  conditionOfPublicOrder,
  conditionSettled,
  notYourCondition,
  unknownCondition,
} from '../refusals/execution.ts';
import { malformedHash } from '../refusals/opening.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, checkVerified, sideOf } from './who.ts';

type ActOn<T> = Act<Extract<Command, { readonly type: T }>>;

/** What had to be in hand is: its proof is named by its hash. With the last one the work begins. */
export const reportCondition: ActOn<'report-condition'> = {
  permits: (state, actor) => whilePending(state, actor, 'report-condition'),
  admit: (state, { condition, evidenceSha256 }) => {
    const found = pendingCondition(state, condition);
    if (!isPending(found)) return found;
    return isSha256(evidenceSha256) ? null : malformedHash('/command/evidenceSha256');
  },
  decide: (state, { condition, evidenceSha256 }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || !isPending(pendingCondition(state, condition))) return [];
    return settled(state, condition, { type: 'condition-met', side, condition, evidenceSha256 });
  },
};

/** A side does without it, and says why; given up by both, it holds nothing back any more. */
export const waiveCondition: ActOn<'waive-condition'> = {
  permits: (state, actor) => whilePending(state, actor, 'waive-condition'),
  admit: (state, { condition, reason }, { actor }) => {
    const found = pendingCondition(state, condition);
    if (!isPending(found)) return found;
    if (found.kind === 'export-licence') return conditionOfPublicOrder;
    const side = sideOf(actor);
    if (side !== null && found.waivedBy.includes(side)) return alreadyWaived;
    return checkRequiredText(reason, LIMITS.remark, '/command/reason');
  },
  decide: (state, { condition, reason }, { actor }) => {
    const side = sideOf(actor);
    const found = pendingCondition(state, condition);
    if (side === null || !isPending(found)) return [];
    const waived: Event = { type: 'condition-waived', side, condition, reason };
    return found.waivedBy.includes(otherSide(side)) ? settled(state, condition, waived) : [waived];
  },
};

/** It will not come: the memorandum lapses. The other side may say so once the delay has passed. */
export const failCondition: ActOn<'fail-condition'> = {
  permits: (state, actor) => whilePending(state, actor, 'fail-condition'),
  admit: (state, { condition, reason }, { actor }) => {
    const found = pendingCondition(state, condition);
    if (!isPending(found)) return found;
    const late = state.passed.includes(clockId.conditions);
    if (found.by !== null && found.by !== sideOf(actor) && !late) return notYourCondition;
    return checkRequiredText(reason, LIMITS.remark, '/command/reason');
  },
  decide: (state, { condition, reason }, { actor }) => {
    const side = sideOf(actor);
    if (side === null || !isPending(pendingCondition(state, condition))) return [];
    return [{ type: 'condition-failed', side, condition, reason }];
  },
};

function whilePending(
  state: EngagementState,
  actor: Actor,
  type: 'report-condition' | 'waive-condition' | 'fail-condition',
): Refusal | null {
  return checkStage(state, ['conditions-pending']) ?? checkRole(actor, type) ?? checkVerified(actor);
}

function pendingCondition(state: EngagementState, id: string): ConditionState | Refusal {
  const found = state.execution?.conditions.find((condition) => condition.id === id);
  if (found === undefined) return unknownCondition;
  return found.status === 'pending' ? found : conditionSettled;
}

function isPending(found: ConditionState | Refusal): found is ConditionState {
  return 'status' in found;
}

/** The event that settles a condition, and what it opens when no other is pending. */
function settled(state: EngagementState, id: string, event: Event): readonly Event[] {
  const pending = (state.execution?.conditions ?? []).filter(({ status }) => status === 'pending');
  return pending.every((condition) => condition.id === id) ? [event, ...afterSignature(state)] : [event];
}
