import type { Refusal } from '../../refusal.ts';
import type { Command, ReturnedPoint } from '../command.ts';
import type { Event } from '../event.ts';
import { LIMITS } from '../limits.ts';
import { clauseOutOfScope } from '../refusals/move.ts';
import { noPointReturned, otherText, pointNamedTwice, signaturesBegun } from '../refusals/text.ts';
import { RETURNS_ESCALATE_SINCE } from '../rules-version.ts';
import type { EngagementState } from '../state.ts';
import { checkRequiredText } from '../turn/check-text.ts';
import type { Act } from './act.ts';
import { checkRole, checkStage, sideOf } from './who.ts';

/**
 * Counsel sends the text back: the clauses named reopen, the others stay agreed, the text is thawed
 * and every approval is void. Possible until the first signature is in place: a signed text is an
 * offer that only a withdrawal takes back.
 */
export const returnReview: Act<Extract<Command, { type: 'return-review' }>> = {
  permits: (state, actor) =>
    checkStage(state, ['in-review', 'signing']) ?? checkRole(actor, 'return-review') ?? checkUnsigned(state),
  admit: (state, { textSha256, points }) =>
    state.frozen?.textSha256 === textSha256 ? checkPoints(state, points) : otherText,
  decide: (state, { textSha256, points }, { actor }) => {
    const side = sideOf(actor);
    return side === null ? [] : [{ type: 'review-returned', side, textSha256, points }, ...takenUp(state)];
  },
};

/** Returned too often, the text is taken to the sponsors; once more, to the executives. */
function takenUp({ returns: before, escalation, rulesVersion }: EngagementState): readonly Event[] {
  const returns = before + 1;
  if (rulesVersion < RETURNS_ESCALATE_SINCE || returns <= LIMITS.reviewReturns) return [];
  const level = returns === LIMITS.reviewReturns + 1 ? 1 : 2;
  return level > (escalation ?? 0) ? [{ type: 'escalated', level, by: { returns } }] : [];
}

function checkUnsigned(state: EngagementState): Refusal | null {
  return state.signatures.length === 0 ? null : signaturesBegun;
}

function checkPoints(state: EngagementState, points: readonly ReturnedPoint[]): Refusal | null {
  if (points.length === 0) return noPointReturned;
  for (const [index, { clause, reason }] of points.entries()) {
    const at = `/command/points/${index}`;
    if (!Object.hasOwn(state.clauses, clause)) return clauseOutOfScope(at);
    if (points.findIndex((point) => point.clause === clause) < index) return pointNamedTwice(index);
    const refusal = checkRequiredText(reason, LIMITS.remark, `${at}/reason`);
    if (refusal !== null) return refusal;
  }
  return null;
}
