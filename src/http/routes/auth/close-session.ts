import * as z from 'zod';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';

/** Signs out: the session ends on the server, the cookie goes. */
export function closeSession(app: Api, { sessions }: Services): void {
  app.delete(
    '/api/auth/session',
    {
      config: { permission: 'session.close' },
      schema: { tags: ['sign-in'], summary: 'Sign out', response: { 204: z.null(), ...problemReplies } },
    },
    async (request, reply) => {
      await sessions.close(personOf(request).session.id);
      app.dropSession(reply);
      return reply.code(204).send(null);
    },
  );
}
