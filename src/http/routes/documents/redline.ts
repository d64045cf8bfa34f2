import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { readTurns } from '../../../db/engagements/read-content.ts';
import { rememberedTypography } from '../../../domain/memorandum/typography/remembered.ts';
import { redlineQuery } from '../../../protocol/http/documents.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { pinnedLibrary } from '../../check-moves.ts';
import { draftText, revisionsOf, textsBetween } from '../../draft-text.ts';
import { problem } from '../../problem.ts';
import { DOCX, fileReply, sendFile } from '../../send-file.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** What changed between two turns, as Word's own tracked changes. */
export function redline(app: Api, services: Services): void {
  app.get(
    '/api/engagements/:id/documents/redline.docx',
    {
      config: { permission: 'document.read' },
      schema: {
        tags: ['documents'],
        summary: 'Changes between two turns (docx)',
        params: z.object({ id: engagementId }),
        querystring: redlineQuery,
        response: { 200: fileReply(DOCX), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { lang: language, from, to } = request.query;
      const { model } = engagementOf(request);
      const { engagement } = model;
      const [turns, library, facts] = await Promise.all([
        readTurns(services.db, services.keyring, viewerOf(personOf(request)), engagement),
        pinnedLibrary(services.libraries, model.libraryHash),
        services.factsOf(engagement),
      ]);
      const typography = rememberedTypography();
      const before = draftText(library, facts, turns, { language, typography, turn: from });
      const after = draftText(library, facts, turns, { language, typography, turn: to });
      if (before === null || after === null) throw problem('turn-unknown');
      // Backwards, or from a turn to itself, there is no way: the whole change is the later text’s.
      const way = textsBetween(library, facts, turns, { language, typography, from, to: after.turn });
      const { renderRedlineBetween } = await import('../../../activities/render-redline-between.ts');
      const { bytes } = await renderRedlineBetween(services.rendering, {
        engagement,
        before: before.tree,
        revisions: revisionsOf(way.length === 0 ? [after] : way, language),
        turn: after.turn,
      });
      const name = `redline-${language}-${before.turn}-${after.turn}.docx`;
      return sendFile(request as FastifyRequest, reply as FastifyReply, { bytes, mime: DOCX, name });
    },
  );
}
