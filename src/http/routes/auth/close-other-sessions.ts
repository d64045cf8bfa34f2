import { revokedReply } from '../../../protocol/http/auth.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';

/** Signs the person out everywhere else, at once. */
export function closeOtherSessions(app: Api, { sessions }: Services): void {
  app.delete(
    '/api/auth/sessions',
    {
      config: { permission: 'session.revoke' },
      schema: {
        tags: ['sign-in'],
        summary: 'Sign out everywhere else',
        response: { 200: revokedReply, ...problemReplies },
      },
    },
    async (request) => ({ revoked: await sessions.closeOthers(personOf(request).session.id) }),
  );
}
