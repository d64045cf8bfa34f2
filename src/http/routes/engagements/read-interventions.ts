import * as z from 'zod';
import { readInterventions as read } from '../../../db/monitoring/interventions.ts';
import { readOffers } from '../../../db/monitoring/offers.ts';
import { interventionsReply } from '../../../protocol/http/monitoring/interventions.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import { type Api, personOf } from '../../api.ts';
import type { Services } from '../../services.ts';
import { viewerOf } from '../../viewer-of.ts';

/** What the programme did about an engagement: both sides may know it, and not what its staff noted for themselves. */
export function readInterventions(app: Api, { db }: Services): void {
  app.get(
    '/api/engagements/:id/interventions',
    {
      config: { permission: 'engagement.read' },
      schema: {
        tags: ['engagement'],
        summary: 'What the programme did about it: reminders, calls, offers',
        params: z.object({ id: engagementId }),
        response: { 200: interventionsReply, ...problemReplies },
      },
    },
    async (request) => {
      const viewer = viewerOf(personOf(request));
      const items = await read(db, viewer, [request.params.id]);
      const offers = await readOffers(
        db,
        viewer,
        items.flatMap(({ offer }) => offer ?? []),
      );
      return {
        items: items.map(({ id, kind, at, by, offer }) => {
          const shown = offer === null ? undefined : offers.get(offer);
          const pointed = shown && { title: shown.title, operator: shown.operator, url: shown.url };
          return { id, kind, at, automatic: by === null, offer: pointed ?? null };
        }),
      };
    },
  );
}
