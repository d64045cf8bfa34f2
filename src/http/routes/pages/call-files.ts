import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { listCalls, readCall } from '../../../db/calls/calls.ts';
import { toInstant } from '../../../db/instant.ts';
import { PUBLIC } from '../../../db/viewer.ts';
import { callId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { callCalendar } from '../../call-calendar.ts';
import { callFeed } from '../../pages/call-feed.ts';
import { languageOf, pageLanguage } from '../../pages/send-page.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

const config = { permission: 'page.read' } as const;
/** Readers of feeds ask often: minutes, to spare the server. */
const KEPT = 'public, max-age=300';
/** What a reader of feeds that comes once a week would not miss. */
const FEED_LENGTH = 50;

/** The published calls for other programs of anybody's: a feed, and the last day of each for a calendar. */
export function callFiles(app: Api, { db, publicUrl }: Services): void {
  app.get('/calls.rss', { config, schema: { hide: true, querystring: pageLanguage } }, async (request, reply) => {
    const language = languageOf(request);
    const { items } = await listCalls(db, PUBLIC, { limit: FEED_LENGTH });
    return (reply as unknown as FastifyReply)
      .header('cache-control', KEPT)
      .header('vary', 'Accept-Language')
      .header('content-language', language)
      .type('application/rss+xml; charset=utf-8')
      .send(callFeed(items, { publicUrl, language })) as never;
  });
  app.get(
    '/calls/:call.ics',
    { config, schema: { hide: true, params: z.object({ call: callId }), querystring: pageLanguage } },
    async (request, reply) => {
      const call = await readCall(db, PUBLIC, request.params.call);
      if (call?.closesOn == null) throw problem('not-found');
      const options = { publicUrl, language: languageOf(request), now: toInstant(new Date()) };
      return (reply as unknown as FastifyReply)
        .header('vary', 'Accept-Language')
        .header('content-disposition', 'attachment; filename="entente.ics"')
        .type('text/calendar; charset=utf-8')
        .send(callCalendar(call, call.closesOn, options)) as never;
    },
  );
}
