import * as z from 'zod';
import { readEngagement as read } from '../../../db/engagements/read-engagement.ts';
import type { SeenEngagement } from '../../../db/people/person-by-session.ts';
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

/** Answers as they were sent: each lives as long as the very look that it was made of. */
const ANSWERS = new WeakMap<SeenEngagement, string>();

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
      const { model: loaded, names } = seen;
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
      const answer = { ...model, names, you: youIn(seen) };
      const look = model === loaded ? request.seen : null;
      const text = (look === null ? undefined : ANSWERS.get(look)) ?? String(reply.serializeInput(answer, '200'));
      if (look !== null) ANSWERS.set(look, text);
      reply.type('application/json; charset=utf-8').serializer(() => text);
      return reply.code(200).send(answer);
    },
  );
}

/** What the person is in it; null for the programme's people. */
function youIn(seen: ReturnType<typeof engagementOf>) {
  const { acting } = seen;
  if (acting.kind !== 'party') return null;
  const roles = [...new Set([...acting.roles, ...(lentTo(seen)?.active ?? [])])];
  return { side: acting.side, roles, verified: acting.verified };
}
