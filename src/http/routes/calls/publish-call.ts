import * as z from 'zod';
import { publishCall as publish } from '../../../db/calls/calls.ts';
import { callReply } from '../../../protocol/http/calls.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { callId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import { presentCall } from '../../present-call.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';

/** Publishes a draft: public from now on, and no longer edited. Again changes nothing. */
export function publishCall(app: Api, { db }: Services): void {
  app.post(
    '/api/calls/:id/publication',
    {
      config: { permission: 'call.publish' },
      schema: {
        tags: ['calls'],
        summary: 'Publish a call',
        params: z.object({ id: callId }),
        response: { 200: callReply, ...problemReplies },
      },
    },
    async (request) => presentCall(unwrap(await publish(db, personOf(request).person, request.params.id))),
  );
}
