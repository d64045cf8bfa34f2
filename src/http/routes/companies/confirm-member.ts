import * as z from 'zod';
import { confirmMembership } from '../../../db/people/memberships.ts';
import { confirmedReply } from '../../../protocol/http/companies.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { companyId, personId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The programme's officer, or a confirmed member, vouches for a person of the company. Nobody for themselves. */
export function confirmMember(app: Api, { db }: Services): void {
  app.post(
    '/api/companies/:id/members/:person/confirmation',
    {
      config: { permission: 'member.confirm' },
      schema: {
        tags: ['people'],
        summary: 'Confirm that a person acts for the company',
        params: z.object({ id: companyId, person: personId }),
        response: { 200: confirmedReply, ...problemReplies },
      },
    },
    async (request) => {
      const { id: company, person } = request.params;
      const by = personOf(request);
      if (by.person === person) throw problem('self-confirmation');
      const refused = await confirmMembership(db, viewerOf(by), { company, person });
      if (refused !== null) throw refusalProblem(refused.refused);
      return { company, person, verified: true as const };
    },
  );
}
