import { type ApprovalRequest, readApprovals } from '../db/private/approvals.ts';
import type { Actor } from '../domain/engagement/actor.ts';
import { type ApprovedAct, approvalState } from '../domain/engagement/approval.ts';
import type { EngagementReadModel } from '../domain/engagement/read-models.ts';
import { approvalMissing, approvalOpen, approvalRefused } from '../domain/engagement/refusals/approval.ts';
import { turnSubject } from '../domain/engagement/turn-subject.ts';
import type { EngagementAct } from '../identity/policies/engagement.ts';
import { refusalProblem } from './refusal-problem.ts';
import type { Services } from './services.ts';

const APPROVED_ACT: { readonly [act in EngagementAct]?: ApprovedAct } = {
  'turn.send': 'turn',
  'turn.seal': 'turn',
  'text.sign': 'signature',
};

/**
 * Lets a turn or a signature pass once the side's own chain has approved exactly this content. It stands
 * before the engagement's workflow, so that neither the journal nor the other side ever knows of it.
 */
export async function checkApproved(
  { db, keyring }: Services,
  act: EngagementAct,
  actor: Extract<Actor, { kind: 'person' }>,
  model: EngagementReadModel,
  body: unknown,
): Promise<void> {
  const approved = APPROVED_ACT[act];
  if (approved === undefined) return;
  const of = { engagement: model.engagement, side: actor.side };
  const { chains, requests } = await readApprovals(db, keyring, actor.person, of);
  const asked = requests.filter((request) => request.act === approved);
  if (openRequest(asked) !== undefined) throw refusalProblem(approvalOpen);
  const chain = chains.find((set) => set.act === approved);
  if (chain === undefined || chain.approvers.length === 0) return;
  const subject = approved === 'turn' ? turnSubject(body) : (model.frozen?.textSha256 ?? null);
  const last = asked.findLast(({ subjectSha256 }) => subjectSha256 === subject);
  const state = last === undefined ? 'withdrawn' : approvalState(last);
  if (state === 'refused') throw refusalProblem(approvalRefused);
  if (state !== 'approved') throw refusalProblem(approvalMissing);
}

/** The request that still awaits a word, if there is one. */
export function openRequest(requests: readonly ApprovalRequest[]): ApprovalRequest | undefined {
  return requests.find((request) => approvalState(request) === 'open');
}
