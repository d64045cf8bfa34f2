import { listCalls as list } from '../../../db/calls/calls.ts';
import { PUBLIC } from '../../../db/viewer.ts';
import { callListReply } from '../../../protocol/http/calls.ts';
import { pageQuery } from '../../../protocol/http/pages.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { cursorOf, pageRequest } from '../../cursor.ts';
import { presentCall } from '../../present-call.ts';
import type { Services } from '../../services.ts';

/** Published calls, the latest first: for anybody. */
export function listCalls(app: Api, { db }: Services): void {
  app.get(
    '/api/calls',
    {
      config: { permission: 'call.list' },
      schema: {
        tags: ['calls'],
        summary: 'Published calls',
        security: [],
        querystring: pageQuery,
        response: { 200: callListReply, ...problemReplies },
      },
    },
    async (request) => {
      const page = await list(db, PUBLIC, pageRequest(request.query));
      return { items: page.items.map(presentCall), nextCursor: cursorOf(page.next) };
    },
  );
}
