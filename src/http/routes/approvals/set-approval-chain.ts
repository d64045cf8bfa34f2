import * as z from 'zod';
import { readCompany } from '../../../db/people/memberships.ts';
import { readApprovals, setChain } from '../../../db/private/approvals.ts';
import { ENGINE } from '../../../db/viewer.ts';
import type { ApprovalChain } from '../../../domain/engagement/approval.ts';
import { approvalChainHeld, approvalOpen } from '../../../domain/engagement/refusals/approval.ts';
import { ROLES_OF_SIDE } from '../../../domain/engagement/roles.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { approvalChainBody, approvedAct } from '../../../protocol/http/approvals.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { openRequest } from '../../approval-gate.ts';
import { ownSide } from '../../own-side.ts';
import { problem } from '../../problem.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** A side says who approves before a turn or a signature. A chain that stands is changed by one of its approvers. */
export function setApprovalChain(app: Api, { db, keyring }: Services): void {
  app.put(
    '/api/engagements/:id/approvals/:act',
    {
      config: { permission: 'approval.set' },
      schema: {
        tags: ['approvals'],
        summary: 'Set your side’s approval chain',
        params: z.object({ id: engagementId, act: approvedAct }),
        body: approvalChainBody,
        response: { 200: z.object({ rev: z.int() }), ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      const { act } = request.params;
      const company = await readCompany(db, keyring, ENGINE, engagementOf(request).model[of.side]);
      const active = (company?.members ?? [])
        .filter(({ standing, roles }) => standing === 'active' && roles.some((r) => ROLES_OF_SIDE[of.side].includes(r)))
        .map((member) => member.person);
      if (!canEnd(request.body, active)) throw problem('approval-chain-impossible');
      const { chains, requests } = await readApprovals(db, keyring, person, of);
      if (openRequest(requests.filter((asked) => asked.act === act)) !== undefined) throw refusalProblem(approvalOpen);
      const present = chains.find((chain) => chain.act === act);
      const holders = (present?.approvers ?? []).filter((approver) => active.includes(approver));
      if (holders.length > 0 && !holders.includes(person)) throw refusalProblem(approvalChainHeld);
      return unwrap(await setChain(db, keyring, person, of, { act, rev: (present?.rev ?? 0) + 1, ...request.body }));
    },
  );
}

/** Whether the chain can come to an end: people of the side, each once, as many words as there are people to give them. */
function canEnd({ order, approvers, needed }: ApprovalChain, active: readonly PersonId[]): boolean {
  if (new Set(approvers).size < approvers.length || !approvers.every((one) => active.includes(one))) return false;
  if (approvers.length === 0) return needed === 0;
  return order === 'sequential' ? needed === approvers.length : needed >= 1 && needed <= approvers.length;
}
