import * as z from 'zod';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { RETRY_AFTER } from '../../retry-after.ts';
import type { Services } from '../../services.ts';

const liveReply = z.object({ status: z.literal('live'), version: z.string() }).meta({ id: 'Live' });
const readyReply = z
  .object({ status: z.enum(['ready', 'not-ready']), database: z.boolean(), temporal: z.boolean(), worker: z.boolean() })
  .meta({ id: 'Ready' });

/** A part that does not answer in this time counts as away. */
const ANSWER_MS = 2_000;

/** For orchestrators and people: that the process runs, and that what it stands on answers. */
export function health(app: Api, { db, temporalReady, workerReady, version }: Services): void {
  app.get(
    '/health/live',
    {
      config: { permission: 'health.read' },
      schema: { tags: ['system'], security: [], response: { 200: liveReply, ...problemReplies } },
    },
    async () => ({ status: 'live' as const, version }),
  );
  app.get(
    '/health/ready',
    {
      config: { permission: 'health.read' },
      schema: { tags: ['system'], security: [], response: { 200: readyReply, 503: readyReply, ...problemReplies } },
    },
    async (_request, reply) => {
      const [database, temporal] = await Promise.all([
        answers(db.engine`select 1`.then(() => true)),
        answers(temporalReady()),
      ]);
      const worker = workerReady?.() ?? true;
      const ready = database && temporal && worker;
      return reply
        .code(ready ? 200 : 503)
        .headers(ready ? {} : RETRY_AFTER)
        .send({ status: ready ? 'ready' : 'not-ready', database, temporal, worker });
    },
  );
}

async function answers(asked: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_MS);
  });
  try {
    return await Promise.race([asked, late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
