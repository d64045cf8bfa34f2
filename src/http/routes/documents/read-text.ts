import * as z from 'zod';
import { readTurns } from '../../../db/engagements/read-content.ts';
import { diffTrees } from '../../../domain/memorandum/diff/diff-trees.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { readingQuery, readingReply } from '../../../protocol/http/reading.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { pinnedLibrary } from '../../check-moves.ts';
import { draftText } from '../../draft-text.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The text to be read on the screen, as it stood after a turn, with what changed since an earlier one if asked. */
export function readText(app: Api, services: Services): void {
  app.get(
    '/api/engagements/:id/text',
    {
      config: { permission: 'document.read' },
      schema: {
        tags: ['documents'],
        summary: 'Read the text, or compare two turns',
        params: z.object({ id: engagementId }),
        querystring: readingQuery,
        response: { 200: readingReply, ...problemReplies },
      },
    },
    async (request) => {
      const { lang: language, turn, since } = request.query;
      const { model } = engagementOf(request);
      const [turns, library, facts] = await Promise.all([
        readTurns(services.db, services.keyring, viewerOf(personOf(request)), model.engagement),
        pinnedLibrary(services.libraries, model.libraryHash),
        services.factsOf(model.engagement),
      ]);
      const after = draftText(library, facts, turns, { language, turn });
      if (after === null) throw problem(turn === undefined ? 'document-not-ready' : 'turn-unknown');
      const before = since === undefined ? after : draftText(library, facts, turns, { language, turn: since });
      if (before === null) throw problem('turn-unknown');
      return {
        language,
        prevailing: after.prevailing,
        turn: after.turn,
        since: since ?? null,
        side: after.side,
        at: after.date,
        blocks: [...diffTrees(before.tree, after.tree).blocks],
      };
    },
  );
}
