import { listPendingMemberships } from '../../../db/people/memberships.ts';
import { memberReply, pendingMembershipsReply } from '../../../protocol/http/companies.ts';
import { pageQuery } from '../../../protocol/http/pages.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import { cursorOf, pageRequest } from '../../cursor.ts';
import type { Services } from '../../services.ts';

/** Whom nobody has confirmed yet: the officer's list. */
export function pendingMemberships(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/staff/memberships',
    {
      config: { permission: 'membership.review' },
      schema: {
        tags: ['staff'],
        summary: 'People to be confirmed',
        querystring: pageQuery,
        response: { 200: pendingMembershipsReply, ...problemReplies },
      },
    },
    async (request) => {
      const viewer = { kind: 'staff', person: personOf(request).person } as const;
      const page = await listPendingMemberships(db, keyring, viewer, pageRequest(request.query));
      return {
        items: page.items.map(({ company, member }) => ({
          company: { id: company.company, name: company.name, siren: company.siren },
          member: { ...memberReply.parse(member), email: member.email },
        })),
        nextCursor: cursorOf(page.next),
      };
    },
  );
}
