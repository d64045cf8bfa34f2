import * as z from 'zod';
import { closeCall as close } from '../../../db/calls/calls.ts';
import { callReply } from '../../../protocol/http/calls.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { callId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { presentCall } from '../../present-call.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** Ends a call before its day: no application comes any more, and what was begun goes on. Again changes nothing. */
export function closeCall(app: Api, { db }: Services): void {
  app.post(
    '/api/calls/:id/closing',
    {
      config: { permission: 'call.publish' },
      schema: {
        tags: ['calls'],
        summary: 'End a call before its day',
        params: z.object({ id: callId }),
        response: { 200: callReply, ...problemReplies },
      },
    },
    async (request) => presentCall(unwrap(await close(db, personOf(request).person, request.params.id))),
  );
}
