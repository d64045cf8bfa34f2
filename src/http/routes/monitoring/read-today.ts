import { todayReply } from '../../../protocol/http/monitoring/today.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import type { Services } from '../../services.ts';
import { staffOf } from './staff-of.ts';
import { todaysItems } from './todays-items.ts';

/** Where the officer's call is worth most today. */
export function readToday(app: Api, services: Services): void {
  app.get(
    '/api/monitoring/today',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'Engagements that stall, and what to do about them today',
        response: { 200: todayReply, ...problemReplies },
      },
    },
    (request) => todaysItems(services, staffOf(request), Date.now(), request.log),
  );
}
