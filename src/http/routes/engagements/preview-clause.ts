import * as z from 'zod';
import { readClauses } from '../../../db/engagements/read-content.ts';
import { readDraft } from '../../../db/private/draft-turns.ts';
import { draftTurnBody } from '../../../protocol/http/engagements.ts';
import { previewBody, previewReply } from '../../../protocol/http/preview.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { pinnedLibrary } from '../../check-moves.ts';
import { ownSide } from '../../own-side.ts';
import { ownView } from '../../own-view.ts';
import { previewClause as preview } from '../../preview-clause.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** One clause as it would read with a choice, in both languages; the rest as one's own side sees it coming. Nothing is kept. */
export function previewClause(app: Api, services: Services): void {
  const { db, keyring } = services;
  app.post(
    '/api/engagements/:id/preview',
    {
      config: { permission: 'content.read' },
      schema: {
        tags: ['engagement'],
        summary: 'Read one clause with a choice, before it is sent',
        params: z.object({ id: engagementId }),
        body: previewBody,
        response: { 200: previewReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      const { model } = engagementOf(request);
      const { clause, selection } = request.body;
      const [library, facts, table, draft] = await Promise.all([
        pinnedLibrary(services.libraries, model.libraryHash),
        services.factsOf(model.engagement),
        readClauses(db, keyring, viewerOf(personOf(request)), model.engagement),
        readDraft(db, keyring, person, of),
      ]);
      const option = library.clauses
        .find((one) => one.id === clause)
        ?.options.find((one) => one.id === selection.option);
      if (option === undefined) throw problem('not-found');
      const moves = draft === null ? [] : draftTurnBody.parse(draft.content).moves;
      const clauses = { ...ownView(table, moves), [clause]: selection };
      const whole = { libraryVersion: library.version, clauses, facts };
      const fr = preview(library, whole, clause, 'fr');
      const en = preview(library, whole, clause, 'en');
      if (fr === null || en === null) throw problem('not-found');
      return { fr, en } as unknown as z.output<typeof previewReply>;
    },
  );
}
