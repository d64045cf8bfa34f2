import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { listWork } from '../../../db/engagements/list-work.ts';
import { toInstant } from '../../../db/instant.ts';
import {
  closeCalendarFeed,
  openCalendarFeed,
  personOfCalendar,
  readCalendarFeed,
} from '../../../db/people/calendar-feeds.ts';
import { calendarAddressReply, calendarReply } from '../../../protocol/http/calendar.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import { calendarFile } from '../../calendar-file.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { today } from '../../today.ts';

const TYPE = 'text/calendar; charset=utf-8';

/** One’s deadlines in one’s own calendar: by a secret address that one opens, renews and closes; or as a file. */
export function calendarFeed(app: Api, { db, keyring, publicUrl }: Services): void {
  const own = { config: { permission: 'calendar.manage' } } as const;
  app.get(
    '/api/me/calendar',
    {
      ...own,
      schema: { tags: ['people'], summary: 'Your calendar feed', response: { 200: calendarReply, ...problemReplies } },
    },
    async (request) => ({ feed: await readCalendarFeed(db, personOf(request).person) }),
  );
  app.post(
    '/api/me/calendar',
    {
      ...own,
      schema: {
        tags: ['people'],
        summary: 'Open your calendar feed under a new secret address',
        response: { 201: calendarAddressReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const token = await openCalendarFeed(db, personOf(request).person);
      return reply.code(201).send({ url: `${publicUrl}/api/calendar/${token}` });
    },
  );
  app.delete(
    '/api/me/calendar',
    {
      ...own,
      schema: {
        tags: ['people'],
        summary: 'Close your calendar feed',
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      await closeCalendarFeed(db, personOf(request).person);
      return reply.code(204).send(null);
    },
  );
  app.get(
    '/api/calendar/:token',
    {
      config: { permission: 'calendar.read' },
      schema: { hide: true, params: z.object({ token: z.string().max(100) }) },
    },
    async (request, reply) => {
      const found = await personOfCalendar(db, request.params.token);
      if (found === null) throw problem('not-found');
      const work = await listWork(db, keyring, { kind: 'person', person: found.person }, today());
      // What a colleague has taken is in theirs.
      const rows = work.filter(({ place }) => place !== 'taken');
      const file = calendarFile(rows, { publicUrl, language: found.language, now: toInstant(new Date()) });
      return (reply as unknown as FastifyReply).type(TYPE).send(file) as never;
    },
  );
  app.get(
    '/api/engagements/:id/deadlines.ics',
    {
      config: { permission: 'engagement.read' },
      schema: {
        tags: ['engagements'],
        summary: 'Your deadlines in an engagement, as a calendar file',
        params: z.object({ id: engagementId }),
        querystring: z.object({ task: z.string().max(200).exactOptional() }),
        response: { 200: z.string(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person, language } = personOf(request);
      const { engagement } = engagementOf(request).model;
      const { task } = request.query;
      const rows = (await listWork(db, keyring, { kind: 'person', person }, today())).filter(
        (row) => row.engagement.engagement === engagement && (task === undefined || row.task.id === task),
      );
      const file = calendarFile(rows, { publicUrl, language, now: toInstant(new Date()) });
      return (reply as unknown as FastifyReply)
        .header('content-disposition', 'attachment; filename="entente.ics"')
        .type(TYPE)
        .send(file) as never;
    },
  );
}
