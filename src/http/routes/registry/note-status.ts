import * as z from 'zod';
import { noteStatus as note, readStanding } from '../../../db/people/company-checks.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { standingReply, statusNoteBody } from '../../../protocol/http/registry.ts';
import { companyId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The programme's officer notes an insolvency or its end: the register does not tell of either. */
export function noteStatus(app: Api, { db }: Services): void {
  app.post(
    '/api/companies/:id/standing',
    {
      config: { permission: 'company.assess' },
      schema: {
        tags: ['staff'],
        summary: 'Note the state of a company',
        params: z.object({ id: companyId }),
        body: statusNoteBody,
        response: { 200: standingReply, ...problemReplies },
      },
    },
    async (request) => {
      const officer = personOf(request);
      await note(db, officer.person, request.params.id, request.body);
      return readStanding(db, viewerOf(officer), request.params.id);
    },
  );
}
