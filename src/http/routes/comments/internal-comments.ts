import * as z from 'zod';
import { tellMentioned } from '../../../db/outbox/tell-mentioned.ts';
import { readComments, setInternalCommentState, writeComment } from '../../../db/private/internal-comments.ts';
import { mentionedIn } from '../../../domain/engagement/mention.ts';
import { commentStateBody, internalCommentBody, internalCommentsReply } from '../../../protocol/http/comments.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf } from '../../api.ts';
import { checkMentions } from '../../check-mentions.ts';
import { ownSide } from '../../own-side.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** Notes that one side keeps for itself, on a clause or on the whole. Nobody else ever sees them. */
export function internalComments(app: Api, { db, keyring, outbox }: Services): void {
  app.get(
    '/api/engagements/:id/internal-comments',
    {
      config: { permission: 'side.comment' },
      schema: {
        tags: ['engagement'],
        summary: 'Your side’s internal comments',
        params: z.object({ id: engagementId }),
        response: { 200: internalCommentsReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      return { items: [...(await readComments(db, keyring, person, of))] };
    },
  );
  app.post(
    '/api/engagements/:id/internal-comments',
    {
      config: { permission: 'side.comment' },
      schema: {
        tags: ['engagement'],
        summary: 'Write an internal comment',
        params: z.object({ id: engagementId }),
        body: internalCommentBody,
        response: { 201: z.object({ id: z.string() }), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const { model } = engagementOf(request);
      const { text, clause } = request.body;
      await checkMentions({ db, keyring }, { model, side: of.side }, 'own-side', [{ text, pointer: '/text' }]);
      const { id } = unwrap(await writeComment(db, keyring, person, of, request.body));
      const mentioned = mentionedIn(text).filter((one) => one !== person);
      await tellMentioned(db, keyring, { id, ...of, clause }, mentioned);
      if (mentioned.length > 0) outbox.nudge();
      return reply.code(201).send({ id });
    },
  );
  app.put(
    '/api/engagements/:id/internal-comments/:comment/state',
    {
      config: { permission: 'side.comment' },
      schema: {
        tags: ['engagement'],
        summary: 'Resolve an internal comment, or open it again',
        params: z.object({ id: engagementId, comment: z.uuid() }),
        body: commentStateBody,
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const { comment } = request.params;
      unwrap(await setInternalCommentState(db, keyring, person, of, comment, request.body.resolved));
      return reply.code(204).send(null);
    },
  );
}
