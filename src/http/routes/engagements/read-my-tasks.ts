import { listTasks } from '../../../db/engagements/list-tasks.ts';
import { taskListReply } from '../../../protocol/http/engagements.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';

/** The inbox: what is asked of the person, most urgent first. */
export function readMyTasks(app: Api, { db }: Services): void {
  app.get(
    '/api/tasks',
    {
      config: { permission: 'task.list' },
      schema: { tags: ['people'], summary: 'What awaits you', response: { 200: taskListReply, ...problemReplies } },
    },
    async (request) => {
      const { person, token } = personOf(request);
      return { items: [...(await listTasks(db, person, token?.company))] };
    },
  );
}
