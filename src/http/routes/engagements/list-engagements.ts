import { readNames } from '../../../db/engagements/names.ts';
import { listEngagements as list } from '../../../db/engagements/read-engagement.ts';
import { actingFor } from '../../../identity/acting.ts';
import { engagementListQuery, engagementListReply } from '../../../protocol/http/engagements.ts';
import { pageQuery } from '../../../protocol/http/pages.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import { cursorOf, pageRequest } from '../../cursor.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The person's engagements, the last changed first. */
export function listEngagements(app: Api, { db }: Services): void {
  app.get(
    '/api/engagements',
    {
      config: { permission: 'engagement.list' },
      schema: {
        tags: ['engagement'],
        summary: 'Your engagements',
        querystring: pageQuery.extend(engagementListQuery.shape),
        response: { 200: engagementListReply, ...problemReplies },
      },
    },
    async (request) => {
      const { stage, call } = request.query;
      const page = await list(db, viewerOf(personOf(request)), { ...pageRequest(request.query), stage, call });
      // Whoever belongs to both parties acts for neither, and reads no summary of theirs either.
      const shown = page.items.filter((model) => actingFor(personOf(request), model).kind !== 'both-sides');
      const namesOf = await readNames(db, viewerOf(personOf(request)), shown);
      return {
        items: shown.map((model) => ({ ...model, names: namesOf(model) })),
        nextCursor: cursorOf(page.next),
      };
    },
  );
}
