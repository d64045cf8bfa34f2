import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Person } from '../identity/person.ts';
import { problem } from './problem.ts';

/** The scope whose schemas are zod's. */
export type Api = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** The signed-in person of a route that is not public. */
export function personOf(request: Pick<FastifyRequest, 'person'>): Person {
  if (request.person === null) throw problem('sign-in-required');
  return request.person;
}

/** The engagement of a route under `/engagements/:id`, loaded and authorised before. */
export function engagementOf(request: Pick<FastifyRequest, 'engagement'>) {
  if (request.engagement === null) throw problem('not-found');
  return request.engagement;
}
