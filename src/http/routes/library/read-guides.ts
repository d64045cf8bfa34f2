import { glossaryReply, graveyardReply } from '../../../protocol/http/guides.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import type { Services } from '../../services.ts';

/** The words of the trade, and the clauses that the library refuses. */
export function readGuides(app: Api, { libraries }: Services): void {
  const about = { tags: ['library'], security: [] };
  app.get(
    '/api/library/glossary',
    {
      config: { permission: 'library.read' },
      schema: { ...about, summary: 'The glossary', response: { 200: glossaryReply, ...problemReplies } },
    },
    async () => ({ items: (await libraries.current()).guides.glossary }),
  );
  app.get(
    '/api/library/graveyard',
    {
      config: { permission: 'library.read' },
      schema: {
        ...about,
        summary: 'Clauses that the library refuses, and why',
        response: { 200: graveyardReply, ...problemReplies },
      },
    },
    async () => ({ items: (await libraries.current()).guides.graveyard }),
  );
}
