import { sessionListReply } from '../../../protocol/http/auth.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';

/** Where the person is signed in. */
export function listSessions(app: Api, { sessions }: Services): void {
  app.get(
    '/api/auth/sessions',
    {
      config: { permission: 'session.list' },
      schema: {
        tags: ['sign-in'],
        summary: 'List your sessions',
        response: { 200: sessionListReply, ...problemReplies },
      },
    },
    async (request) => {
      const current = personOf(request).session.id;
      const rows = await sessions.list(current);
      return { items: rows.map((row) => ({ ...row, current: row.id === current })) };
    },
  );
}
