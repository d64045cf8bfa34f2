import * as z from 'zod';
import { readSharedComments, setCommentState } from '../../../db/comments/shared-comments.ts';
import { commentStateBody, sharedCommentsReply } from '../../../protocol/http/comments.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { clauseId, engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** What both sides said of clauses with their turns, and whether it is settled: either side says so, both see it at once. */
export function sharedComments(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/comments',
    {
      config: { permission: 'content.read' },
      schema: {
        tags: ['engagement'],
        summary: 'Comments that both sides read',
        params: z.object({ id: engagementId }),
        response: { 200: sharedCommentsReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      return { items: [...(await readSharedComments(db, keyring, { kind: 'person', person }, of.engagement))] };
    },
  );
  app.put(
    '/api/engagements/:id/comments/:seq/:clause/state',
    {
      config: { permission: 'side.comment' },
      schema: {
        tags: ['engagement'],
        summary: 'Resolve a shared comment, or open it again',
        params: z.object({
          id: engagementId,
          seq: z.coerce.number().int().min(1).max(2_147_483_647),
          clause: clauseId,
        }),
        body: commentStateBody,
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const { seq, clause } = request.params;
      const viewer = { kind: 'person', person } as const;
      unwrap(await setCommentState(db, keyring, viewer, of, { seq, clause }, request.body.resolved));
      return reply.code(204).send(null);
    },
  );
}
