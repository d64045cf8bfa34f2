import * as z from 'zod';
import { compareLibraries as compare } from '../../../domain/memorandum/diff/compare-libraries.ts';
import { libraryChangesReply } from '../../../protocol/http/library-changes.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { libraryHash } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** What is another in a newer library: clause by clause, options, parameters, paragraphs; and the rules. */
export function compareLibraries(app: Api, { libraries }: Services): void {
  app.get(
    '/api/library/:hash/changes/:newer',
    {
      config: { permission: 'library.read' },
      schema: {
        tags: ['library'],
        summary: 'What changes from one library to another',
        security: [],
        params: z.object({ hash: libraryHash, newer: z.union([z.literal('current'), libraryHash]) }),
        response: { 200: libraryChangesReply, ...problemReplies },
      },
    },
    async (request) => {
      const { hash, newer: asked } = request.params;
      const older = await libraries.byHash(hash);
      const newer = asked === 'current' ? (await libraries.current()).memorandum : await libraries.byHash(asked);
      if (older === null || newer === null) throw problem('not-found');
      const nameOf = ({ version, hash: of }: typeof older) => ({ version, hash: of });
      return { from: nameOf(older), to: nameOf(newer), ...compare(older, newer) };
    },
  );
}
