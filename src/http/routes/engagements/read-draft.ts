import * as z from 'zod';
import { readDraft as read } from '../../../db/private/draft-turns.ts';
import { draftTurnBody, draftTurnReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { etagOf } from '../../command-headers.ts';
import { ownSide } from '../../own-side.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** The turn that one's own side prepares. Nobody else ever sees it. */
export function readDraft(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/draft-turn',
    {
      config: { permission: 'draft.edit' },
      schema: {
        tags: ['engagement'],
        summary: 'Your side’s draft turn',
        params: z.object({ id: engagementId }),
        response: { 200: draftTurnReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const draft = await read(db, keyring, person, of);
      if (draft === null) throw problem('not-found');
      reply.header('etag', etagOf(draft.rev));
      return { ...draft, content: draftTurnBody.parse(draft.content) };
    },
  );
}
