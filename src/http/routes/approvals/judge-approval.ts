import * as z from 'zod';
import { giveApprovalVerdict } from '../../../db/private/approvals.ts';
import { checkApprovalVerdict } from '../../../domain/engagement/approval.ts';
import { approvalEnded, approvalNotYours } from '../../../domain/engagement/refusals/approval.ts';
import { approvalId, approvalReply, approvalVerdictBody } from '../../../protocol/http/approvals.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { openRequest } from '../../approval-gate.ts';
import { ownSide } from '../../own-side.ts';
import { presentApproval } from '../../present-approval.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** An approver gives their word when it is awaited; whoever asked may take the question back. */
export function judgeApproval(app: Api, { db, keyring }: Services): void {
  app.post(
    '/api/engagements/:id/approval-requests/:request/verdict',
    {
      config: { permission: 'approval.read' },
      schema: {
        tags: ['approvals'],
        summary: 'Approve, refuse or withdraw',
        params: z.object({ id: engagementId, request: approvalId }),
        body: approvalVerdictBody,
        response: { 200: approvalReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      const { body, params } = request;
      const reason = 'reason' in body ? (body.reason ?? null) : null;
      const said = { verdict: body.verdict, reason };
      const given = await giveApprovalVerdict(
        db,
        keyring,
        person,
        { ...of, request: params.request },
        said,
        (asked) => {
          if (body.verdict !== 'withdrawn') return checkApprovalVerdict(asked, person);
          if (asked.author !== person) return approvalNotYours;
          return openRequest([asked]) === undefined ? approvalEnded : null;
        },
      );
      return presentApproval(unwrap(given));
    },
  );
}
