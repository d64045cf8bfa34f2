import { readHealth } from '../../../db/monitoring/health.ts';
import { healthReportReply } from '../../../protocol/http/monitoring/health.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import type { Services } from '../../services.ts';

/** For whoever runs the installation: what is stuck, what failed, what is out of step. */
export function healthReport(app: Api, { db }: Services): void {
  app.get(
    '/api/operations/health',
    {
      config: { permission: 'operations.read' },
      schema: {
        tags: ['system'],
        summary: 'What is stuck, what failed, what is out of step',
        response: { 200: healthReportReply, ...problemReplies },
      },
    },
    () => readHealth(db),
  );
}
