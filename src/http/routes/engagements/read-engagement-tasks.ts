import * as z from 'zod';
import { openTasksOf } from '../../../db/engagements/open-tasks.ts';
import { taskListReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** What is asked of one's own side in one engagement; staff see both sides'. */
export function readEngagementTasks(app: Api, { db }: Services): void {
  app.get(
    '/api/engagements/:id/tasks',
    {
      config: { permission: 'engagement.read' },
      schema: {
        tags: ['engagement'],
        summary: 'Open tasks of your side',
        params: z.object({ id: engagementId }),
        response: { 200: taskListReply, ...problemReplies },
      },
    },
    async (request) => {
      const { model } = engagementOf(request);
      return { items: [...(await openTasksOf(db, viewerOf(personOf(request)), [model.engagement]))] };
    },
  );
}
