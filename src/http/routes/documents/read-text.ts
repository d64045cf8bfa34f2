import * as z from 'zod';
import { readTurns } from '../../../db/engagements/read-content.ts';
import { readTurnSenders } from '../../../db/engagements/turn-senders.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { attributedDiff } from '../../../domain/memorandum/diff/attributed-diff.ts';
import { diffFlows } from '../../../domain/memorandum/diff/diff-flows.ts';
import { flowOf } from '../../../domain/memorandum/diff/flow-of.ts';
import { rememberedTypography } from '../../../domain/memorandum/typography/remembered.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { readingQuery, readingReply } from '../../../protocol/http/reading.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { pinnedLibrary } from '../../check-moves.ts';
import { draftText, textsBetween } from '../../draft-text.ts';
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
      const viewer = viewerOf(personOf(request));
      const [turns, senders, library, facts] = await Promise.all([
        readTurns(services.db, services.keyring, viewer, model.engagement),
        since === undefined
          ? new Map<number, PersonId>()
          : readTurnSenders(services.db, services.keyring, viewer, model.engagement),
        pinnedLibrary(services.libraries, model.libraryHash),
        services.factsOf(model.engagement),
      ]);
      const typography = rememberedTypography();
      const after = draftText(library, facts, turns, { language, typography, turn });
      if (after === null) throw problem(turn === undefined ? 'document-not-ready' : 'turn-unknown');
      const before =
        since === undefined ? after : draftText(library, facts, turns, { language, typography, turn: since });
      if (before === null) throw problem('turn-unknown');
      const way =
        since === undefined
          ? []
          : textsBetween(library, facts, turns, { language, typography, from: since, to: after.turn });
      const steps = way.map(({ seq: origin, tree }) => ({ origin, flow: flowOf(tree) }));
      const first = flowOf(before.tree);
      // Backwards there is no way of turns that anybody sent: what changed is told, and nobody named for it.
      const blocks = steps.length === 0 ? diffFlows(first, flowOf(after.tree)) : attributedDiff(first, steps);
      return {
        language,
        prevailing: after.prevailing,
        turn: after.turn,
        since: since ?? null,
        side: after.side,
        at: after.date,
        blocks: [...blocks],
        turns: way.map(({ seq, turn: number, side, date }) => ({
          seq,
          turn: number,
          side,
          at: date,
          by: senders.get(seq) ?? null,
        })),
      };
    },
  );
}
