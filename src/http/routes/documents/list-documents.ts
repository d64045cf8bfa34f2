import * as z from 'zod';
import { readTurns } from '../../../db/engagements/read-content.ts';
import { documentListReply } from '../../../protocol/http/documents.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { availableDocuments } from '../../draft-text.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** Which documents there are now. */
export function listDocuments(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/documents',
    {
      config: { permission: 'document.read' },
      schema: {
        tags: ['documents'],
        summary: 'Documents of an engagement',
        params: z.object({ id: engagementId }),
        response: { 200: documentListReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model } = engagementOf(request);
      const turns = await readTurns(db, keyring, viewerOf(personOf(request)), model.engagement);
      const base = `/api/engagements/${model.engagement}/documents`;
      return {
        items: availableDocuments(model, turns).map(({ name, sha256 }) => ({ name, href: `${base}/${name}`, sha256 })),
      };
    },
  );
}
