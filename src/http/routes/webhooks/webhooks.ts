import * as z from 'zod';
import { NOTICED_KINDS } from '../../../db/journal/noticed-events.ts';
import {
  changeEndpoint,
  listEndpoints,
  registerEndpoint,
  removeEndpoint,
  rotateSecret,
  type WebhookEndpoint,
} from '../../../db/webhooks/endpoints.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { companyId } from '../../../protocol/http/scalars.ts';
import {
  webhookBody,
  webhookChangeBody,
  webhookReply,
  webhookSecretReply,
  webhooksReply,
} from '../../../protocol/http/webhooks.ts';
import { WEBHOOK_POLICY } from '../../../webhooks/policy.ts';
import { type Api, personOf } from '../../api.ts';
import { checkWebhook } from '../../check-webhook.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

const AT = '/api/companies/:id/webhooks';
const tags = ['systems'];
const config = { permission: 'webhook.manage' } as const;
const company = z.object({ id: companyId });
const one = z.object({ id: companyId, webhook: z.uuid() });

/** Addresses of a company's own systems that are told of events in its engagements. */
export function webhooks(app: Api, { db, keyring, webhookNet }: Services): void {
  const reply201 = { 201: webhookSecretReply, ...problemReplies };
  app.get(
    AT,
    {
      config,
      schema: {
        tags,
        summary: 'Webhooks of the company',
        params: company,
        response: { 200: webhooksReply, ...problemReplies },
      },
    },
    async (request) => ({
      items: (await listEndpoints(db, request.params.id)).map(shown),
      available: [...NOTICED_KINDS],
    }),
  );
  app.post(
    AT,
    {
      config,
      schema: { tags, summary: 'Register an address', params: company, body: webhookBody, response: reply201 },
    },
    async (request, reply) => {
      const made = await registerEndpoint(db, keyring, {
        company: request.params.id,
        person: personOf(request).person,
        url: await checkWebhook(webhookNet, request.body),
        kinds: request.body.kinds,
        most: WEBHOOK_POLICY.endpointsPerCompany,
      });
      if (made === null) throw problem('too-many-webhooks');
      return reply.code(201).send({ secret: made.secret, webhook: shown(made.endpoint) });
    },
  );
  app.put(
    `${AT}/:webhook`,
    {
      config,
      schema: {
        tags,
        summary: 'Change an address, what it is told, or turn it on or off',
        params: one,
        body: webhookChangeBody,
        response: { 200: webhookReply, ...problemReplies },
      },
    },
    async (request) => {
      const { id, webhook } = request.params;
      const url = await checkWebhook(webhookNet, request.body);
      return shown(found(await changeEndpoint(db, { company: id, id: webhook }, { ...request.body, url })));
    },
  );
  app.delete(
    `${AT}/:webhook`,
    {
      config,
      schema: {
        tags,
        summary: 'Remove an address with its log',
        params: one,
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { id, webhook } = request.params;
      if (!(await removeEndpoint(db, id, webhook))) throw problem('not-found');
      return reply.code(204).send(null);
    },
  );
  app.post(
    `${AT}/:webhook/secret`,
    { config, schema: { tags, summary: 'Give an address a new secret', params: one, response: reply201 } },
    async (request, reply) => {
      const { id, webhook } = request.params;
      const hours = WEBHOOK_POLICY.rotationHours;
      const made = found(await rotateSecret(db, keyring, { company: id, id: webhook, hours }));
      return reply.code(201).send({ secret: made.secret, webhook: shown(made.endpoint) });
    },
  );
}

function found<T>(value: T | null): T {
  if (value === null) throw problem('not-found');
  return value;
}

function shown({ kinds, ...endpoint }: WebhookEndpoint) {
  return { ...endpoint, kinds: [...kinds] };
}
