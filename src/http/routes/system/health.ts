import * as z from 'zod';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { readyParts } from '../../ready-parts.ts';
import { RETRY_AFTER } from '../../retry-after.ts';
import type { Services } from '../../services.ts';

const liveReply = z.object({ status: z.literal('live'), version: z.string() }).meta({ id: 'Live' });
const readyReply = z
  .object({ status: z.enum(['ready', 'not-ready']), database: z.boolean(), temporal: z.boolean(), worker: z.boolean() })
  .meta({ id: 'Ready' });

/** For orchestrators and people: that the process runs, and that what it stands on answers. */
export function health(app: Api, services: Services): void {
  app.get(
    '/health/live',
    {
      config: { permission: 'health.read' },
      schema: { tags: ['system'], security: [], response: { 200: liveReply, ...problemReplies } },
    },
    async () => ({ status: 'live' as const, version: services.version }),
  );
  app.get(
    '/health/ready',
    {
      config: { permission: 'health.read' },
      schema: { tags: ['system'], security: [], response: { 200: readyReply, 503: readyReply, ...problemReplies } },
    },
    async (_request, reply) => {
      const { database, temporal, worker } = await readyParts(services);
      const ready = database && temporal && worker;
      return reply
        .code(ready ? 200 : 503)
        .headers(ready ? {} : RETRY_AFTER)
        .send({ status: ready ? 'ready' : 'not-ready', database, temporal, worker });
    },
  );
}
