import * as z from 'zod';
import { tellApprovalAsked } from '../../../db/outbox/tell-approval-asked.ts';
import { readPresence } from '../../../db/people/absences.ts';
import { giveApprovalVerdict } from '../../../db/private/approvals.ts';
import { awaitedWords, checkApprovalVerdict, placeOf } from '../../../domain/engagement/approval.ts';
import { approvalEnded, approvalNotYours } from '../../../domain/engagement/refusals/approval.ts';
import { approvalId, approvalReply, approvalVerdictBody } from '../../../protocol/http/approvals.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { openRequest } from '../../approval-gate.ts';
import { ownSide } from '../../own-side.ts';
import { presentApproval } from '../../present-approval.ts';
import type { Services } from '../../services.ts';
import { today } from '../../today.ts';
import { unwrap } from '../../unwrap.ts';

/** An approver, or whoever stands in for them today, gives their word when it is awaited; whoever asked may take the question back. */
export function judgeApproval(app: Api, { db, keyring, outbox }: Services): void {
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
      const presentFor = await readPresence(db, person, engagementOf(request).model[of.side], today());
      const given = unwrap(
        await giveApprovalVerdict(db, keyring, person, { ...of, request: params.request }, said, (asked) => {
          if (body.verdict === 'withdrawn') {
            if (asked.author !== person) return { refused: approvalNotYours };
            return openRequest([asked]) === undefined ? { refused: approvalEnded } : { inPlaceOf: null };
          }
          const refused = checkApprovalVerdict(asked, person, presentFor);
          if (refused !== null) return { refused };
          const place = placeOf(person, asked, presentFor);
          return { inPlaceOf: place === person ? null : place };
        }),
      );
      const before = awaitedWords(given.before, presentFor).map(({ by }) => by);
      const next = awaitedWords(given.after, presentFor).filter(({ by }) => !before.includes(by));
      await tellApprovalAsked(db, { engagement: of.engagement, request: params.request }, next);
      outbox.nudge();
      return presentApproval(given.after, presentFor);
    },
  );
}
