import * as z from 'zod';
import { listTokens, makeToken, revokeToken } from '../../../db/tokens/api-tokens.ts';
import { problemReplies } from '../../../protocol/http/problem.ts';
import { companyId } from '../../../protocol/http/scalars.ts';
import { madeTokenReply, tokenBody, tokensReply } from '../../../protocol/http/tokens.ts';
import { type Api, personOf } from '../../api.ts';
import { problem } from '../../problem.ts';
import type { Services } from '../../services.ts';

/** Tokens of a company's own systems: made by one of its people for themselves, seen and revoked by any who may make one. */
export function apiTokens(app: Api, { db }: Services): void {
  const config = { permission: 'token.manage' } as const;
  app.get(
    '/api/companies/:id/tokens',
    {
      config,
      schema: {
        tags: ['systems'],
        summary: 'Tokens of the company’s systems',
        params: z.object({ id: companyId }),
        response: { 200: tokensReply, ...problemReplies },
      },
    },
    async (request) => ({ items: (await listTokens(db, request.params.id)).map(shown) }),
  );
  app.post(
    '/api/companies/:id/tokens',
    {
      config,
      schema: {
        tags: ['systems'],
        summary: 'Make a token for a system, acting as you in this company',
        params: z.object({ id: companyId }),
        body: tokenBody,
        response: { 201: madeTokenReply, ...problemReplies },
      },
    },
    async (request, reply) => {
      const { person } = personOf(request);
      const scopes = [...new Set(request.body.scopes)];
      const made = await makeToken(db, { ...request.body, scopes, company: request.params.id, person });
      if (made === null) throw problem('too-many-tokens');
      return reply.code(201).send({ secret: made.secret, token: shown(made.token) });
    },
  );
  app.delete(
    '/api/companies/:id/tokens/:token',
    {
      config,
      schema: {
        tags: ['systems'],
        summary: 'Revoke a token, at once',
        params: z.object({ id: companyId, token: z.uuid() }),
        response: { 204: z.null(), ...problemReplies },
      },
    },
    async (request, reply) => {
      const { id: company, token: id } = request.params;
      if (!(await revokeToken(db, { company, id, by: personOf(request).person }))) throw problem('not-found');
      return reply.code(204).send(null);
    },
  );
}

function shown({ scopes, ...token }: Awaited<ReturnType<typeof listTokens>>[number]) {
  return { ...token, scopes: [...scopes] };
}
