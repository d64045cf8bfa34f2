import * as z from 'zod';
import { intervene as record } from '../../../db/monitoring/interventions.ts';
import { interventionBody, interventionReply } from '../../../protocol/http/monitoring/interventions.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { engagementId } from '../../../protocol/http/scalars.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';
import { presentInterventions } from './present-followed.ts';
import { staffOf } from './staff-of.ts';

/** The one click of today's list. */
export function intervene(app: Api, services: Services): void {
  const { db, keyring, outbox } = services;
  app.post(
    '/api/monitoring/engagements/:id/interventions',
    {
      config: { permission: 'monitoring.act' },
      schema: {
        tags: ['staff'],
        summary: 'Remind, note a call, offer an adviser, a mediation or an offer, propose to extend',
        params: z.object({ id: engagementId }),
        body: interventionBody,
        response: { 201: interventionReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const viewer = staffOf(request);
      const { id } = request.params;
      const done = unwrap(await record(db, keyring, viewer.person, id, request.body));
      outbox.nudge();
      const [presented] = await presentInterventions(services, viewer, [done], Date.now());
      if (presented === undefined) throw problem('not-found');
      return reply.code(201).send(presented);
    },
  );
}
