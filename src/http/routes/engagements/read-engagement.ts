import * as z from 'zod';
import { readEngagement as read } from '../../../db/engagements/read-engagement.ts';
import { engagementQuery, engagementWithYouReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { etagOf, isUnchanged } from '../../command-headers.ts';
import { lentTo } from '../../lent-to.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** `?minSeq` waits so long (temporal, 7.4): a step's own reader never sees the time before it. */
const MIN_SEQ_WAIT_MS = 2_000;

/** One engagement as its journal stands, and what the person is in it. */
export function readEngagement(app: Api, { db, notices }: Services): void {
  app.get(
    '/api/engagements/:id',
    {
      config: { permission: 'engagement.read' },
      schema: {
        tags: ['engagement'],
        summary: 'Read an engagement',
        params: z.object({ id: engagementId }),
        querystring: engagementQuery,
        response: { 200: engagementWithYouReply, 304: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const seen = engagementOf(request);
      const { model: loaded, names, acting } = seen;
      const { minSeq } = request.query;
      let model = loaded;
      if (minSeq !== undefined && minSeq > loaded.seq) {
        await notices.waitFor(loaded.engagement, minSeq, MIN_SEQ_WAIT_MS);
        const again = await read(db, viewerOf(personOf(request)), loaded.engagement);
        if (again === null) throw problem('not-found');
        model = again;
      }
      reply.header('etag', etagOf(model.rev));
      if (isUnchanged(request, model.rev)) return reply.code(304).send(null);
      if (acting.kind !== 'party') return reply.code(200).send({ ...model, names, you: null });
      const roles = [...new Set([...acting.roles, ...(lentTo(seen)?.active ?? [])])];
      const you = { side: acting.side, roles, verified: acting.verified };
      return reply.code(200).send({ ...model, names, you });
    },
  );
}
