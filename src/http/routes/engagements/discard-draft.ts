import * as z from 'zod';
import { discardDraft as discard } from '../../../db/private/draft-turns.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import type { Services } from '../../services.ts';

/** Throws the side's draft away. Again changes nothing. */
export function discardDraft(app: Api, { db }: Services): void {
  app.delete(
    '/api/engagements/:id/draft-turn',
    {
      config: { permission: 'draft.edit' },
      schema: {
        tags: ['engagement'],
        summary: 'Discard your side’s draft turn',
        params: z.object({ id: engagementId }),
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      await discard(db, person, of);
      return reply.code(204).send(null);
    },
  );
}
