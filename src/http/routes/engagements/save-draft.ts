import * as z from 'zod';
import { saveDraft as save } from '../../../db/private/draft-turns.ts';
import { draftRevReply, draftTurnBody } from '../../../protocol/http/engagements.ts';
import { writeHeaders } from '../../../protocol/http/headers.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { etagOf, expectedRev } from '../../command-headers.ts';
import { ownSide } from '../../own-side.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** Saves the side's draft against the revision that was read; `If-Match: "0"` says that there was none. */
export function saveDraft(app: Api, { db, keyring }: Services): void {
  app.put(
    '/api/engagements/:id/draft-turn',
    {
      config: { permission: 'draft.edit' },
      schema: {
        tags: ['engagement'],
        summary: 'Save your side’s draft turn',
        params: z.object({ id: engagementId }),
        headers: writeHeaders.pick({ 'if-match': true }),
        body: draftTurnBody,
        response: { 200: draftRevReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const rev = expectedRev(request);
      const saved = unwrap(await save(db, keyring, person, of, rev, request.body));
      reply.header('etag', etagOf(saved.rev));
      return { rev: saved.rev };
    },
  );
}
