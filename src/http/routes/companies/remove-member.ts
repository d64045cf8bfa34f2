import * as z from 'zod';
import { leaveCompany, revokeMembership } from '../../../db/people/memberships.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { companyId, personId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { ask } from '../../plugins/authorise.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** Somebody leaves the company, or a colleague or the officer sees to it. Their next request is a stranger's. */
export function removeMember(app: Api, { db }: Services): void {
  app.delete(
    '/api/companies/:id/members/:person',
    {
      config: { permission: 'company.read' },
      schema: {
        tags: ['people'],
        summary: 'Leave the company, or remove somebody from it',
        params: z.object({ id: companyId, person: personId }),
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { id: company, person } = request.params;
      const by = personOf(request);
      if (by.person !== person) ask(request, { action: 'member.remove', company });
      const refused =
        by.person === person
          ? await leaveCompany(db, person, company)
          : await revokeMembership(db, viewerOf(by), { company, person });
      if (refused !== null) throw refusalProblem(refused.refused);
      return reply.code(204).send(null);
    },
  );
}
