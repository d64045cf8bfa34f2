import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { ApproveText } from '../command.ts';
import { alreadyApproved, otherText, reviewNotConfirmed } from '../refusals/text.ts';
import type { EngagementState } from '../state.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

/**
 * Counsel of a side approves the frozen text, by its hash, and names each rule that asked for a legal
 * review. With both sides, it goes to signature.
 */
export const approveText: Act<ApproveText> = {
  permits: (state, actor) =>
    checkStage(state, ['in-review']) ?? checkRole(actor, 'approve-text') ?? checkFirst(state, actor),
  admit: (state, { textSha256, reviewed = [] }) => {
    if (state.frozen?.textSha256 !== textSha256) return otherText;
    const missing = (state.reviews ?? []).map(({ rule }) => rule).filter((rule) => !reviewed.includes(rule));
    return missing.length === 0 ? null : reviewNotConfirmed(missing);
  },
  decide: (_state, { textSha256, reviewed }, { actor }) => {
    const side = sideOf(actor);
    if (side === null) return [];
    const considered = reviewed === undefined || reviewed.length === 0 ? {} : { reviewed };
    return [{ type: 'text-approved', side, textSha256, ...considered }];
  },
};

function checkFirst(state: EngagementState, actor: Actor): Refusal | null {
  return state.approvals.some((approval) => approval.side === sideOf(actor)) ? alreadyApproved : null;
}
