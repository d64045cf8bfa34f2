import * as z from 'zod';
import { readStanding as read } from '../../../db/people/company-checks.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { standingReply } from '../../../protocol/http/registry.ts';
import { companyId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** What is known of the state of a company of yours. */
export function readStanding(app: Api, { db }: Services): void {
  app.get(
    '/api/companies/:id/standing',
    {
      config: { permission: 'company.read' },
      schema: {
        tags: ['people'],
        summary: 'Read the state of a company',
        params: z.object({ id: companyId }),
        response: { 200: standingReply, ...problemReplies },
      },
    },
    async (request) => read(db, viewerOf(personOf(request)), request.params.id),
  );
}
