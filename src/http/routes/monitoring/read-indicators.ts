import { readIndicators as read } from '../../../db/monitoring/read-indicators.ts';
import { indicatorsReply } from '../../../protocol/http/monitoring/indicators.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import { presentIndicators } from '../../public-indicators.ts';
import type { Services } from '../../services.ts';

/** The programme's indicators, each with what it means and how it is counted: all for the staff, some for everybody. */
export function readIndicators(app: Api, { db, indicators }: Services): void {
  app.get(
    '/api/monitoring/indicators',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'Indicators of the programme',
        response: { 200: indicatorsReply, ...problemReplies },
      },
    },
    async () => presentIndicators(Date.now(), await read(db, Date.now()), () => true),
  );
  app.get(
    '/api/indicators',
    {
      config: { permission: 'indicator.read' },
      schema: {
        tags: ['public'],
        summary: 'Public indicators of the programme',
        security: [],
        response: { 200: indicatorsReply, ...problemReplies },
      },
    },
    async () => indicators.read(Date.now()),
  );
}
