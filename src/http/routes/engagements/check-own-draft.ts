import * as z from 'zod';
import { readClauses } from '../../../db/engagements/read-content.ts';
import { readDraft } from '../../../db/private/draft-turns.ts';
import { judgeSelection } from '../../../domain/memorandum/reasoning/judge-selection.ts';
import { checkReply } from '../../../protocol/http/check.ts';
import { draftTurnBody } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { pinnedLibrary } from '../../check-moves.ts';
import { ownSide } from '../../own-side.ts';
import { ownView } from '../../own-view.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** What the engagement's rules say of the table and of one's own side's draft, as if it were sent. Drafts may have faults. */
export function checkOwnDraft(app: Api, services: Services): void {
  const { db, keyring } = services;
  app.get(
    '/api/engagements/:id/check',
    {
      config: { permission: 'draft.edit' },
      schema: {
        tags: ['engagement'],
        summary: 'Check the table with your side’s draft against the rules',
        params: z.object({ id: engagementId }),
        response: { 200: checkReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      const { model } = engagementOf(request);
      const [library, facts, table, draft] = await Promise.all([
        pinnedLibrary(services.libraries, model.libraryHash),
        services.factsOf(model.engagement),
        readClauses(db, keyring, viewerOf(personOf(request)), model.engagement),
        readDraft(db, keyring, person, of),
      ]);
      const moves = draft === null ? [] : draftTurnBody.parse(draft.content).moves;
      const asked = Object.entries(facts).filter(([name]) => library.facts.some((fact) => fact.name === name));
      const selection = {
        libraryVersion: library.version,
        clauses: ownView(table, moves),
        facts: Object.fromEntries(asked),
      };
      const marked = table.flatMap(({ clause, nonNegotiableFor }) =>
        nonNegotiableFor.map((side) => ({ clause, party: side === 'startup' ? 'SU' : 'IND' })),
      );
      return judgeSelection(library, selection, { non_negotiable: marked }) as unknown as z.output<typeof checkReply>;
    },
  );
}
