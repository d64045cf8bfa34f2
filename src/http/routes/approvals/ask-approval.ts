import * as z from 'zod';
import { tellApprovalAsked } from '../../../db/outbox/tell-approval-asked.ts';
import { readPresence } from '../../../db/people/absences.ts';
import { askApproval as ask, readApprovals } from '../../../db/private/approvals.ts';
import { readDraft } from '../../../db/private/draft-turns.ts';
import type { ApprovedAct } from '../../../domain/engagement/approval.ts';
import { awaitedWords, checkApprovalAsked } from '../../../domain/engagement/approval.ts';
import type { EngagementReadModel } from '../../../domain/engagement/read-models.ts';
import { approvalNobody, approvalOpen } from '../../../domain/engagement/refusals/approval.ts';
import { turnSubject } from '../../../domain/engagement/turn-subject.ts';
import type { PersonId, Sha256 } from '../../../domain/ids.ts';
import type { Side } from '../../../domain/side.ts';
import { approvalAskBody, approvalId, approvedAct } from '../../../protocol/http/approvals.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { openRequest } from '../../approval-gate.ts';
import { ownSide } from '../../own-side.ts';
import { problem } from '../../problem.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';
import { today } from '../../today.ts';
import { unwrap } from '../../unwrap.ts';

/** Asks one's side to approve the draft turn as it is saved, or the signature of the frozen text. */
export function askApproval(app: Api, services: Services): void {
  const { db, keyring, outbox } = services;
  app.post(
    '/api/engagements/:id/approvals/:act/requests',
    {
      config: { permission: 'approval.ask' },
      schema: {
        tags: ['approvals'],
        summary: 'Ask your side for an approval',
        params: z.object({ id: engagementId, act: approvedAct }),
        body: approvalAskBody,
        response: { 201: z.object({ request: approvalId, subjectSha256: z.string() }), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const { act } = request.params;
      const { chains, requests } = await readApprovals(db, keyring, person, of);
      if (openRequest(requests.filter((asked) => asked.act === act)) !== undefined) throw refusalProblem(approvalOpen);
      const chain = chains.find((set) => set.act === act);
      if (chain === undefined) throw refusalProblem(approvalNobody);
      const subject = await subjectOf(services, act, person, of.side, engagementOf(request).model);
      if (subject === null) throw problem('approval-nothing');
      const { order, approvers, needed } = chain;
      const refused = checkApprovalAsked({ order, approvers, needed }, subject.authors);
      if (refused !== null) throw refusalProblem(refused);
      const { subjectSha256, authors } = subject;
      const note = request.body.note ?? null;
      const content = { act, chain: { order, approvers, needed }, subjectSha256, authors, note };
      const asked = unwrap(await ask(db, keyring, person, of, content));
      const presentFor = await readPresence(db, person, engagementOf(request).model[of.side], today());
      const awaited = awaitedWords({ chain: content.chain, authors, verdicts: [] }, presentFor);
      await tellApprovalAsked(db, { engagement: of.engagement, request: asked.request }, awaited);
      outbox.nudge();
      return reply.code(201).send({ request: asked.request, subjectSha256 });
    },
  );
}

/** The content as it stands, and whose work it is: who saved the draft last is as much its author as who submits it. */
async function subjectOf(
  { db, keyring }: Services,
  act: ApprovedAct,
  person: PersonId,
  side: Side,
  { engagement, frozen }: EngagementReadModel,
): Promise<{ readonly subjectSha256: Sha256; readonly authors: readonly PersonId[] } | null> {
  if (act === 'signature') return frozen === null ? null : { subjectSha256: frozen.textSha256, authors: [person] };
  const draft = await readDraft(db, keyring, person, { engagement, side });
  if (draft === null) return null;
  return { subjectSha256: turnSubject(draft.content), authors: [...new Set([person, draft.savedBy])] };
}
