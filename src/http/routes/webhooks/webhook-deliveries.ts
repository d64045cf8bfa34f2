import * as z from 'zod';
import { addTrial, listDeliveries, replayDeliveries } from '../../../db/webhooks/deliveries.ts';
import { readEndpoint } from '../../../db/webhooks/endpoints.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { companyId } from '../../../protocol/http/scalars.ts';
import { deliveriesReply, replayBody, replayReply, trialReply } from '../../../protocol/http/webhooks.ts';
import type { Api } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

const AT = '/api/companies/:id/webhooks/:webhook';
const tags = ['systems'];
const config = { permission: 'webhook.manage' } as const;
const params = z.object({ id: companyId, webhook: z.uuid() });

/** What was sent to an address and how it went; sending again; a message to try it. */
export function webhookDeliveries(app: Api, { db, webhooks }: Services): void {
  const endpointOf = async ({ id, webhook }: z.output<typeof params>) => {
    const endpoint = await readEndpoint(db, id, webhook);
    if (endpoint === null) throw problem('not-found');
    return endpoint;
  };
  const onlyOn = async (of: z.output<typeof params>) => {
    const endpoint = await endpointOf(of);
    if (endpoint.off !== null) throw problem('webhook-off');
    return endpoint;
  };
  app.get(
    `${AT}/deliveries`,
    {
      config,
      schema: {
        tags,
        summary: 'What was sent to an address, with every try',
        params,
        querystring: z.object({ undelivered: z.enum(['true', 'false']).exactOptional() }),
        response: { 200: deliveriesReply, ...problemReplies },
      },
    },
    async (request) => {
      const { id } = await endpointOf(request.params);
      const items = await listDeliveries(db, id, request.query.undelivered === 'true');
      return { items: items.map(({ attempts, ...item }) => ({ ...item, attempts: [...attempts] })) };
    },
  );
  app.post(
    `${AT}/replay`,
    {
      config,
      schema: {
        tags,
        summary: 'Send again, under the same message ids',
        params,
        body: replayBody,
        response: { 202: replayReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { id } = await onlyOn(request.params);
      const replayed = await replayDeliveries(db, id, request.body);
      if (replayed === 0 && 'delivery' in request.body) throw problem('not-found');
      webhooks.nudge();
      return reply.code(202).send({ replayed });
    },
  );
  app.post(
    `${AT}/trial`,
    {
      config,
      schema: {
        tags,
        summary: 'Send a message of no event, to try an address',
        params,
        response: { 202: trialReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { id } = await onlyOn(request.params);
      const delivery = await addTrial(db, id);
      webhooks.nudge();
      return reply.code(202).send({ delivery });
    },
  );
}
