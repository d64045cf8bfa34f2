import * as z from 'zod';
import { renamePerson } from '../../db/people/contacts.ts';
import { meBody } from '../../protocol/http/companies.ts';
import { problemReplies } from '../../protocol/http/problem.ts';
import { type Api, personOf } from '../api.ts';
import type { Services } from '../services.ts';

/** Sets one's own name, as it will stand on what one signs. */
export function nameMe(app: Api, { db, keyring }: Services): void {
  app.put(
    '/api/me',
    {
      config: { permission: 'me.write' },
      schema: {
        tags: ['people'],
        summary: 'Set your name',
        body: meBody,
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      await renamePerson(db, keyring, personOf(request).person, request.body.name);
      return reply.code(204).send(null);
    },
  );
}
