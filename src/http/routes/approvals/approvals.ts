import * as z from 'zod';
import { readPresence } from '../../../db/people/absences.ts';
import { readApprovals } from '../../../db/private/approvals.ts';
import { approvalsReply } from '../../../protocol/http/approvals.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import { presentApproval } from '../../present-approval.ts';
import type { Services } from '../../services.ts';
import { today } from '../../today.ts';

/** What a side has approved among its own people. Nobody else ever sees that it does. */
export function approvals(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/approvals',
    {
      config: { permission: 'approval.read' },
      schema: {
        tags: ['approvals'],
        summary: 'Your side’s approval chains and requests',
        params: z.object({ id: engagementId }),
        response: { 200: approvalsReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      const company = engagementOf(request).model[of.side];
      const [{ chains, requests }, presentFor] = await Promise.all([
        readApprovals(db, keyring, person, of),
        readPresence(db, person, company, today()),
      ]);
      return { chains: [...chains], requests: requests.map((asked) => presentApproval(asked, presentFor)) };
    },
  );
}
