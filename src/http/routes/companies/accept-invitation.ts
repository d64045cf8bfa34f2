import { renamePerson } from '../../../db/people/contacts.ts';
import { acceptInvitation as accept } from '../../../db/people/invitations.ts';
import { acceptBody, joinedReply } from '../../../protocol/http/companies.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** Joins a company by an invitation sent to the very address that one signs in with. */
export function acceptInvitation(app: Api, { db, keyring }: Services): void {
  app.post(
    '/api/invitations/accept',
    {
      config: { permission: 'invitation.accept' },
      schema: {
        tags: ['people'],
        summary: 'Accept an invitation',
        body: acceptBody,
        response: { 200: joinedReply, ...problemReplies },
      },
    },
    async (request) => {
      const { person, email } = personOf(request);
      const { token, personName } = request.body;
      const { company } = unwrap(await accept(db, keyring, { person, email }, token));
      if (personName !== undefined) await renamePerson(db, keyring, person, personName);
      return { company };
    },
  );
}
