import type * as z from 'zod';
import { libraryReply } from '../../../protocol/http/library.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** The newest library of the confidentiality agreement; 404 while it has faults. */
export function readNda(app: Api, { libraries }: Services): void {
  app.get(
    '/api/library/nda',
    {
      config: { permission: 'library.read' },
      schema: {
        tags: ['library'],
        summary: 'The newest library of the confidentiality agreement',
        security: [],
        response: { 200: libraryReply, ...problemReplies },
      },
    },
    async (_request, reply) => {
      const { nda } = await libraries.current();
      if (nda === null) throw problem('not-found');
      reply.header('etag', `"${nda.hash}"`);
      return nda as unknown as z.output<typeof libraryReply>;
    },
  );
}
