import * as z from 'zod';
import { readProcessFacts } from '../../../db/engagements/read-process-facts.ts';
import type { Instant } from '../../../domain/ids.ts';
import { timePerSide } from '../../../domain/monitoring/facts/time-per-side.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { timeReply } from '../../../protocol/http/time.ts';
import { type Api, engagementOf } from '../../api.ts';
import type { Services } from '../../services.ts';

/** How long the engagement has waited for each side, in business days: the same for both sides and the staff. */
export function readTime(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/time',
    {
      config: { permission: 'engagement.read' },
      schema: {
        tags: ['engagement'],
        summary: 'Business days spent with each side',
        params: z.object({ id: engagementId }),
        response: { 200: timeReply, ...problemReplies },
      },
    },
    async (request) => {
      const facts = await readProcessFacts(db, keyring, engagementOf(request).model.engagement);
      return { time: timePerSide(facts ?? [], new Date().toISOString() as Instant) };
    },
  );
}
