import { readContacts } from '../../db/people/contacts.ts';
import { membershipReply, meReply } from '../../protocol/http/companies.ts';
import { problemReplies } from '../../protocol/http/problem.ts';
import { type Api, personOf } from '../api.ts';
import type { Services } from '../services.ts';

/** Who is signed in, and for whom they act. */
export function me(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/me',
    {
      config: { permission: 'me.read' },
      schema: { tags: ['people'], summary: 'Who you are', response: { 200: meReply, ...problemReplies } },
    },
    async (request) => {
      const { person, email, language, staffRole, session, memberships } = personOf(request);
      const contacts = await readContacts(db, keyring, { kind: 'person', person }, [person]);
      return {
        person,
        email,
        name: contacts.get(person)?.name ?? '',
        language,
        staffRole,
        freshUntil: session.freshUntil,
        memberships: memberships.map(({ company, companyName, siren, ...rest }) =>
          membershipReply.parse({ ...rest, company: { id: company, name: companyName, siren } }),
        ),
      };
    },
  );
}
