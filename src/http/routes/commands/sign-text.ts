import { readContacts } from '../../../db/people/contacts.ts';
import { signatureBody } from '../../../protocol/http/commands.ts';
import type { Api } from '../../api.ts';
import { commandRoute } from '../../command-route.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { signingCheck } from '../../signing-check.ts';

/** A signatory signs: with a fresh code, the text that the hash names, in the document that the other hash names. */
export function signText(app: Api, services: Services): void {
  commandRoute(app, services, {
    path: 'signatures',
    permission: 'text.sign',
    summary: 'Sign the text',
    body: signatureBody,
    make: async (body, { person, actor, engagement, log }) => {
      if (person.session.freshUntil === null) throw problem('fresh-code-required');
      const viewer = { kind: 'person', person: person.person } as const;
      const contacts = await readContacts(services.db, services.keyring, viewer, [person.person]);
      if ((contacts.get(person.person)?.name ?? '') === '') throw problem('name-missing');
      const check = await signingCheck(services, engagement, actor, log);
      return { type: 'sign-text', ...body, check };
    },
  });
}
