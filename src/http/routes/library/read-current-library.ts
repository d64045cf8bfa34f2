import type * as z from 'zod';
import { libraryReply } from '../../../protocol/http/library.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import type { Services } from '../../services.ts';

/** The newest clause library: the one that new engagements pin. */
export function readCurrentLibrary(app: Api, { libraries }: Services): void {
  app.get(
    '/api/library/current',
    {
      config: { permission: 'library.read' },
      schema: {
        tags: ['library'],
        summary: 'The newest clause library',
        security: [],
        response: { 200: libraryReply, ...problemReplies },
      },
    },
    async (_request, reply) => {
      const { memorandum } = await libraries.current();
      reply.header('etag', `"${memorandum.hash}"`);
      return memorandum as unknown as z.output<typeof libraryReply>;
    },
  );
}
