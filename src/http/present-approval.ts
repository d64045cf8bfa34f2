import type { ApprovalRequest } from '../db/private/approvals.ts';
import { approvalState, nextApprovers } from '../domain/engagement/approval.ts';

/** An approval as its side reads it: how far it is, and whose word is awaited. */
export function presentApproval(asked: ApprovalRequest) {
  const { chain: _chain, authors: _authors, ...told } = asked;
  return { ...told, state: approvalState(asked), next: nextApprovers(asked) };
}
