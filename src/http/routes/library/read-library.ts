import * as z from 'zod';
import { libraryReply } from '../../../protocol/http/library.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { libraryHash } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** What never changes may be kept for a year (RFC 8246). */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The clause library of that hash: the one that an engagement pinned. */
export function readLibrary(app: Api, { libraries }: Services): void {
  app.get(
    '/api/library/:hash',
    {
      config: { permission: 'library.read' },
      schema: {
        tags: ['library'],
        summary: 'A clause library by its hash',
        security: [],
        params: z.object({ hash: libraryHash }),
        response: { 200: libraryReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const library = await libraries.byHash(request.params.hash);
      if (library === null) throw problem('not-found');
      reply.header('cache-control', FOR_EVER).header('etag', `"${library.hash}"`);
      return library as unknown as z.output<typeof libraryReply>;
    },
  );
}
