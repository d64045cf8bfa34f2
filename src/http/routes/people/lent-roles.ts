import * as z from 'zod';
import { readContacts } from '../../../db/people/contacts.ts';
import { readCompany } from '../../../db/people/memberships.ts';
import { endLoan, lendRole, readLoans } from '../../../db/private/lent-roles.ts';
import { checkLent, holdsToday } from '../../../domain/engagement/lent-role.ts';
import type { PersonId } from '../../../domain/ids.ts';
import { membershipIn } from '../../../identity/acting.ts';
import { mayInviteFor } from '../../../identity/policies/invitation.ts';
import { lentRoleBody, lentRoleId, lentRolesReply } from '../../../protocol/http/lent-roles.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import { problem } from '../../problem.ts';
import { refusalProblem } from '../../refusal-problem.ts';
import type { Services } from '../../services.ts';
import { today } from '../../today.ts';
import { unwrap } from '../../unwrap.ts';

/** Roles that a side lends among its people for one engagement, by whoever may invite for them; the other side learns nothing of it. */
export function lentRoles(app: Api, { db, keyring }: Services): void {
  const at = '/api/engagements/:id/lent-roles';
  const own = { config: { permission: 'role.lend' } } as const;
  const params = z.object({ id: engagementId });
  app.get(
    at,
    {
      ...own,
      schema: {
        tags: ['people'],
        summary: 'Roles lent on your side',
        params,
        response: { 200: lentRolesReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, of } = ownSide(request);
      const loans = await readLoans(db, person, of.engagement);
      const people = [...new Set(loans.flatMap(({ to, by }) => [to, by]))];
      const contacts = await readContacts(db, keyring, { kind: 'person', person }, people);
      const somebody = (one: PersonId) => ({ person: one, name: contacts.get(one)?.name ?? '' });
      const day = today();
      return {
        items: loans.map(({ to, by, engagement: _engagement, role, ...loan }) => ({
          ...loan,
          role: role as z.infer<typeof lentRoleBody>['role'],
          to: somebody(to),
          by: somebody(by),
          state: holdsToday(loan, day) ? ('active' as const) : ('over' as const),
        })),
      };
    },
  );
  app.post(
    at,
    {
      ...own,
      schema: {
        tags: ['people'],
        summary: 'Lend a role to a colleague until a day',
        params,
        body: lentRoleBody,
        response: { 201: z.object({ id: lentRoleId }), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const company = engagementOf(request).model[of.side];
      // What one was lent oneself is not lent on: one’s own roles alone count.
      const held = membershipIn(personOf(request), company)?.roles ?? [];
      if (!mayInviteFor(held, [request.body.role])) throw problem('invitation-role');
      const members = (await readCompany(db, keyring, { kind: 'person', person }, company))?.members ?? [];
      const colleague = members.find((one) => one.person === request.body.to && one.standing === 'active');
      const refused = checkLent(request.body, { side: of.side, by: person, colleague, today: today() });
      if (refused !== null) throw refusalProblem(refused);
      return reply.code(201).send(await lendRole(db, person, of, request.body));
    },
  );
  app.delete(
    `${at}/:loan`,
    {
      ...own,
      schema: {
        tags: ['people'],
        summary: 'End a loan of a role at once',
        params: params.extend({ loan: lentRoleId }),
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      unwrap(await endLoan(db, person, of, request.params.loan));
      return reply.code(204).send(null);
    },
  );
}
