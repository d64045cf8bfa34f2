import * as z from 'zod';
import { tellTaskGiven } from '../../../db/outbox/tell-task-given.ts';
import { followTaskUp, giveTaskBack, takeTask } from '../../../db/private/task-care.ts';
import { taskNotYours } from '../../../domain/engagement/refusals/task-care.ts';
import { checkFollowUp, checkGivenBack, checkTaken, mayDo } from '../../../domain/engagement/task-care.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { followUpBody, taskCareBody, taskParams } from '../../../protocol/http/work.ts';
import type { Api } from '../../api.ts';
import { ownSide } from '../../own-side.ts';
import type { Services } from '../../services.ts';
import { today } from '../../today.ts';
import { unwrap } from '../../unwrap.ts';

const own = { config: { permission: 'task.care' } } as const;
const response = { 204: z.null(), ...problemReplies };

/** Who of one's side takes care of a task, and when one comes back to it oneself. The other side learns nothing of it. */
export function taskCare(app: Api, { db, keyring, outbox }: Services): void {
  const at = '/api/engagements/:id/tasks/:task';
  app.put(
    `${at}/care`,
    {
      ...own,
      schema: {
        tags: ['people'],
        summary: 'Take a task, or give it to a colleague',
        params: taskParams,
        body: taskCareBody,
        response,
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const { to = person, until = null, note = null } = request.body;
      const given = { holder: to, until, note };
      const day = today();
      unwrap(
        await takeTask(
          db,
          keyring,
          person,
          { ...of, task: request.params.task, today: today() },
          given,
          ({ task, colleagues }) => {
            const find = (whom: string) => colleagues.find((one) => one.person === whom);
            return checkTaken(task, find(person), find(to), { until, today: day });
          },
        ),
      );
      if (to !== person) {
        await tellTaskGiven(db, { person: to, engagement: of.engagement, task: request.params.task });
        outbox.nudge();
      }
      return reply.code(204).send(null);
    },
  );
  app.delete(
    `${at}/care`,
    { ...own, schema: { tags: ['people'], summary: 'Give a task back', params: taskParams, response } },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const back = { ...of, task: request.params.task, today: today() };
      unwrap(await giveTaskBack(db, person, back, ({ care }) => checkGivenBack(care, person)));
      return reply.code(204).send(null);
    },
  );
  app.put(
    `${at}/follow-up`,
    {
      ...own,
      schema: {
        tags: ['people'],
        summary: 'Come back to a task another day',
        params: taskParams,
        body: followUpBody,
        response,
      },
    },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      const { day, reason } = request.body;
      unwrap(
        await followTaskUp(
          db,
          keyring,
          person,
          { ...of, task: request.params.task, today: today() },
          { day, reason },
          ({ task, colleagues }) => {
            const me = colleagues.find((one) => one.person === person);
            return me !== undefined && mayDo(task, me) ? checkFollowUp(task, day, today()) : taskNotYours;
          },
        ),
      );
      return reply.code(204).send(null);
    },
  );
  app.delete(
    `${at}/follow-up`,
    { ...own, schema: { tags: ['people'], summary: 'Come back to a task at once', params: taskParams, response } },
    async (request, reply) => {
      const { person, of } = ownSide(request);
      unwrap(
        await followTaskUp(db, keyring, person, { ...of, task: request.params.task, today: today() }, null, () => null),
      );
      return reply.code(204).send(null);
    },
  );
}
