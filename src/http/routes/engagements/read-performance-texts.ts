import * as z from 'zod';
import { readPerformanceTexts as read } from '../../../db/engagements/performance-texts.ts';
import { namedTexts } from '../../../domain/engagement/execution/performance-text.ts';
import { performanceTextsReply } from '../../../protocol/http/execution.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** What the sides told each other while they perform, by the hash that the engagement shows. For both sides alone. */
export function readPerformanceTexts(app: Api, { db, keyring }: Services): void {
  app.get(
    '/api/engagements/:id/performance-texts',
    {
      config: { permission: 'content.read' },
      schema: {
        tags: ['engagement'],
        summary: 'Words of the sides on the performance',
        params: z.object({ id: engagementId }),
        response: { 200: performanceTextsReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model } = engagementOf(request);
      const kept = await read(db, keyring, viewerOf(personOf(request)), model.engagement);
      const named = namedTexts(model.execution);
      return { items: kept.filter(({ sha256 }) => named.has(sha256)) };
    },
  );
}
