import * as z from 'zod';
import { readCall as read } from '../../../db/calls/calls.ts';
import { PUBLIC } from '../../../db/viewer.ts';
import { callReply } from '../../../protocol/http/calls.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { callId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { presentCall } from '../../present-call.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** One call: published ones for anybody, a draft for its own company. */
export function readCall(app: Api, { db }: Services): void {
  app.get(
    '/api/calls/:id',
    {
      config: { permission: 'call.read' },
      schema: {
        tags: ['calls'],
        summary: 'Read a call',
        security: [],
        params: z.object({ id: callId }),
        response: { 200: callReply, ...problemReplies },
      },
    },
    async (request) => {
      const viewer = request.person === null ? PUBLIC : viewerOf(request.person);
      const call = await read(db, viewer, request.params.id);
      if (call === null) throw problem('not-found');
      return presentCall(call);
    },
  );
}
