import type { Refusal } from '../../refusal.ts';
import type { Actor } from '../actor.ts';
import type { Command } from '../command.ts';
import { alreadyApproved, otherText } from '../refusals/text.ts';
import type { EngagementState } from '../state.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

/** Counsel of a side approves the frozen text, by its hash. With both, it goes to signature. */
export const approveText: Act<Extract<Command, { type: 'approve-text' }>> = {
  permits: (state, actor) =>
    checkStage(state, ['in-review']) ?? checkRole(actor, 'approve-text') ?? checkFirst(state, actor),
  admit: (state, { textSha256 }) => (state.frozen?.textSha256 === textSha256 ? null : otherText),
  decide: (_state, { textSha256 }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'text-approved', side, textSha256 }];
  },
};

function checkFirst(state: EngagementState, actor: Actor): Refusal | null {
  return state.approvals.some((approval) => approval.side === sideOf(actor)) ? alreadyApproved : null;
}
