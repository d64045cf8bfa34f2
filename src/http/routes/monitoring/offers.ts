import * as z from 'zod';
import { addOffer, endOffer, listOffers } from '../../../db/monitoring/offers.ts';
import { toInstant } from '../../../domain/calendar/instant.ts';
import { parisDate } from '../../../domain/calendar/paris-time.ts';
import { offerBody, offerEndBody, offerListReply, offerReply } from '../../../protocol/http/monitoring/offers.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import type { Api } from '../../api.ts';
import type { Services } from '../../services.ts';
import { unwrap } from '../../unwrap.ts';
import { staffOf } from './staff-of.ts';

/** The catalogue of offers to which an officer may point, each for a time and with its source. */
export function offers(app: Api, { db }: Services): void {
  app.get(
    '/api/monitoring/offers',
    {
      config: { permission: 'monitoring.read' },
      schema: {
        tags: ['staff'],
        summary: 'Offers that hold today',
        response: { 200: offerListReply, ...problemReplies },
      },
    },
    async (request) => ({ items: [...(await listOffers(db, staffOf(request), parisDate(toInstant(Date.now()))))] }),
  );
  app.post(
    '/api/monitoring/offers',
    {
      config: { permission: 'monitoring.act' },
      schema: {
        tags: ['staff'],
        summary: 'Add an offer to the catalogue',
        body: offerBody,
        response: { 201: offerReply, ...problemReplies },
      },
    },
    async (request, reply) => reply.code(201).send(await addOffer(db, staffOf(request).person, request.body)),
  );
  app.put(
    '/api/monitoring/offers/:offer/end',
    {
      config: { permission: 'monitoring.act' },
      schema: {
        tags: ['staff'],
        summary: 'Say until when an offer holds',
        params: z.object({ offer: z.uuid() }),
        body: offerEndBody,
        response: { 200: offerReply, ...problemReplies },
      },
    },
    async (request) => {
      const { offer } = request.params;
      return unwrap(await endOffer(db, staffOf(request).person, offer, request.body.validTo));
    },
  );
}
