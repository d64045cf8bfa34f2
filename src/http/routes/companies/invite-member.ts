import * as z from 'zod';
import { invite } from '../../../db/people/invitations.ts';
import { membershipIn } from '../../../identity/acting.ts';
import { mayInviteFor } from '../../../identity/policies/invitation.ts';
import { invitationBody, invitationReply } from '../../../protocol/http/companies.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { companyId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** Invites an address into the company. The answer is the same whoever the address belongs to; the token leaves by mail alone. */
export function inviteMember(app: Api, { db, keyring, outbox }: Services): void {
  app.post(
    '/api/companies/:id/invitations',
    {
      config: { permission: 'member.invite' },
      schema: {
        tags: ['people'],
        summary: 'Invite somebody into the company',
        params: z.object({ id: companyId }),
        body: invitationBody,
        response: { 201: invitationReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const person = personOf(request);
      const { roles } = membershipIn(person, request.params.id) ?? { roles: [] };
      if (!mayInviteFor(roles, request.body.roles)) throw problem('invitation-role');
      const invitation = { company: request.params.id, ...request.body };
      const { expiresAt } = unwrap(await invite(db, keyring, person.person, invitation));
      outbox.nudge();
      return reply.code(201).send({ expiresAt });
    },
  );
}
