import * as z from 'zod';
import { readTurns as read } from '../../../db/engagements/read-content.ts';
import { turnListReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { presentTurn } from '../../present-turn.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** Turns that were sent or revealed, oldest first. */
export function readTurns(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/turns',
    {
      config: { permission: 'content.read' },
      schema: {
        tags: ['engagement'],
        summary: 'Turns sent so far',
        params: z.object({ id: engagementId }),
        response: { 200: turnListReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model } = engagementOf(request);
      const rows = await read(db, keyring, viewerOf(personOf(request)), model.engagement);
      return { items: rows.map(presentTurn) };
    },
  );
}
