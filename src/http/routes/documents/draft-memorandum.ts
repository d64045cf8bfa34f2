import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { readTurns } from '../../../db/engagements/read-content.ts';
import { draftQuery } from '../../../protocol/http/documents.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { pinnedLibrary } from '../../check-moves.ts';
import { draftMark, draftText } from '../../draft-text.ts';
import { problem } from '../../problem.ts';
import { DOCX, fileReply, PDF, sendFile } from '../../send-file.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/**
 * The text as it stands, or stood after a turn, as Word or PDF: marked on every page as a draft, or, once
 * the text to be signed is fixed, as a translation when it is asked for in the other language.
 */
export function draftMemorandum(app: Api, services: Services): void {
  for (const format of ['docx', 'pdf'] as const) {
    const mime = format === 'docx' ? DOCX : PDF;
    app.get(
      `/api/engagements/:id/documents/memorandum.${format}`,
      {
        config: { permission: 'document.read' },
        schema: {
          tags: ['documents'],
          summary: `Draft of the memorandum (${format})`,
          params: z.object({ id: engagementId }),
          querystring: draftQuery,
          response: { 200: fileReply(mime), ...problemReplies },
        },
      },
      async (request, reply) => {
        const { lang: language, turn } = request.query;
        const { model } = engagementOf(request);
        const { engagement } = model;
        const [turns, library, facts] = await Promise.all([
          readTurns(services.db, services.keyring, viewerOf(personOf(request)), engagement),
          pinnedLibrary(services.libraries, model.libraryHash),
          services.factsOf(engagement),
        ]);
        const text = draftText(library, facts, turns, { language, turn });
        if (text === null) throw problem(turn === undefined ? 'document-not-ready' : 'turn-unknown');
        const { renderDraft } = await import('../../../activities/render-draft.ts');
        const mark = draftMark(model, text, language);
        const { bytes } = await renderDraft(services.rendering, { engagement, format, mark, ...text });
        return sendFile(request as FastifyRequest, reply as FastifyReply, {
          bytes,
          mime,
          name: `memorandum-${language}-${text.turn}.${format}`,
        });
      },
    );
  }
}
