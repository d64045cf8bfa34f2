import * as z from 'zod';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The journal of an engagement, to be kept and verified elsewhere: entries, hashes, and the bodies that both sides may read. */
export function exportJournal(app: Api, services: Services): void {
  app.get(
    '/api/engagements/:id/journal',
    {
      config: { permission: 'journal.read' },
      schema: {
        tags: ['documents'],
        summary: 'Export the journal',
        params: z.object({ id: engagementId }),
        response: {
          200: z.unknown().meta({ description: 'What `entente journal export` writes.' }),
          ...problemReplies,
        },
      },
    },
    async (request) => {
      const exported = await services.exportJournal(
        viewerOf(personOf(request)),
        engagementOf(request).model.engagement,
      );
      if (exported === null || exported === undefined) throw problem('not-found');
      return exported;
    },
  );
}
