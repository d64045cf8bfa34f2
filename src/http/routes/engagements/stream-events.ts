import * as z from 'zod';
import { readEngagement } from '../../../db/engagements/read-engagement.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, engagementOf, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** A stream ends after so long; the browser comes back by itself, and its session is asked for again. */
const STREAM_MS = 5 * 60_000;
/** How soon a browser comes back, in milliseconds. */
const RETRY_MS = 2_000;

/**
 * Server-sent events: that something changed, as ids and numbers alone; screens then read again. Each
 * one is sent only while the person may still see the engagement.
 */
export function streamEvents(app: Api, { db, notices, streams }: Services): void {
  app.get(
    '/api/engagements/:id/events',
    {
      config: { permission: 'engagement.read' },
      sse: { kind: 'only' },
      schema: {
        tags: ['engagement'],
        summary: 'Changes, as server-sent events',
        description:
          'Event `changed` with data {engagement, seq}, and `beside` true when something changed that `seq` does not number.',
        params: z.object({ id: engagementId }),
      },
    },
    async (request, reply) => {
      const { engagement, seq } = engagementOf(request).model;
      const viewer = viewerOf(personOf(request));
      const { sse } = reply;
      const tell = (now: number, beside: boolean) =>
        sse.send({
          id: String(now),
          event: 'changed',
          data: { engagement, seq: now, ...(beside ? { beside } : {}) },
          retry: RETRY_MS,
        });
      const end = streams.open(() => sse.close());
      const stop = notices.subscribe((notice) => {
        if (notice.engagement !== engagement || !sse.isConnected) return;
        readEngagement(db, viewer, engagement)
          .then((model) => (model === null ? sse.close() : tell(model.seq, notice.beside)))
          .catch((error: unknown) => request.log.warn({ err: error }, 'a change was not streamed'));
      });
      const timer = setTimeout(() => sse.close(), STREAM_MS);
      sse.onClose(() => {
        clearTimeout(timer);
        stop();
        end();
      });
      sse.keepAlive();
      await tell(seq, false);
    },
  );
}
