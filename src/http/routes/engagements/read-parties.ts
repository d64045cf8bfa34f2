import * as z from 'zod';
import { readParties as read } from '../../../db/engagements/parties.ts';
import { readContacts } from '../../../db/people/contacts.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { partiesReply } from '../../../protocol/http/reading.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** The names of both companies, and of those who sign: both sides read them on the document in any case. Nobody else's. */
export function readParties(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/parties',
    {
      config: { permission: 'content.read' },
      schema: {
        tags: ['engagement'],
        summary: 'Who negotiates, and who signs',
        params: z.object({ id: engagementId }),
        response: { 200: partiesReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model } = engagementOf(request);
      const people = model.signatories.map(({ person }) => person);
      const [parties, contacts] = await Promise.all([
        read(db, viewerOf(personOf(request)), model.engagement),
        // Those of the other side are no colleagues: the engine reads these names, and no other.
        readContacts(db, keyring, { kind: 'engine' }, people),
      ]);
      if (parties === null) throw problem('not-found');
      const signatories = model.signatories.map(({ person, side }) => ({
        person,
        side,
        name: contacts.get(person)?.name ?? '',
      }));
      return { startup: parties.startup, industrial: parties.industrial, signatories };
    },
  );
}
