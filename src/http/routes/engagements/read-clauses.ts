import * as z from 'zod';
import { readClauses as read } from '../../../db/engagements/read-content.ts';
import { clauseListReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { etagOf } from '../../command-headers.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The clauses on the table, in the order of the text. */
export function readClauses(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/clauses',
    {
      config: { permission: 'content.read' },
      schema: {
        tags: ['engagement'],
        summary: 'Clauses on the table',
        params: z.object({ id: engagementId }),
        response: { 200: clauseListReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { model } = engagementOf(request);
      const items = await read(db, keyring, viewerOf(personOf(request)), model.engagement);
      reply.header('etag', etagOf(model.rev));
      return { items: [...items] };
    },
  );
}
