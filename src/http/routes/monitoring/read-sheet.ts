import * as z from 'zod';
import { followedSheetReply } from '../../../protocol/http/monitoring/sheet.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { sheetOf } from './present-sheet.ts';
import { staffOf } from './staff-of.ts';

/** All that may be known of one engagement: how it stands, what was done about it, what the staff noted. */
export function readSheet(app: Api, services: Services): void {
  app.get(
    '/api/monitoring/engagements/:id',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'One engagement, as its procedure shows it',
        params: z.object({ id: engagementId }),
        response: { 200: followedSheetReply, ...problemReplies },
      },
    },
    async (request) => {
      const sheet = await sheetOf(services, staffOf(request), request.params.id, Date.now());
      if (sheet === null) throw problem('not-found');
      return sheet;
    },
  );
}
