import type { ApprovalRequest } from '../db/private/approvals.ts';
import { approvalState, awaitedWords, nextApprovers, type PresentFor } from '../domain/engagement/approval.ts';

/** An approval as its side reads it: how far it is, whose word is awaited, and who gives it for a colleague who is away. */
export function presentApproval(asked: ApprovalRequest, presentFor: PresentFor) {
  const { chain: _chain, authors: _authors, ...told } = asked;
  const standIns = awaitedWords(asked, presentFor)
    .filter(({ approver, by }) => approver !== by)
    .map(({ approver, by }) => ({ person: by, inPlaceOf: approver }));
  return { ...told, state: approvalState(asked), next: nextApprovers(asked), standIns };
}
