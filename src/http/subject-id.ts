import type { FastifyRequest } from 'fastify';
import { UUID } from './cursor.ts';

/** The id in the path; null when there is none or it is no id, which then names nothing. */
export function idOf(request: Pick<FastifyRequest, 'params'>): string | null {
  const { id } = request.params as { id?: string };
  return id !== undefined && UUID.test(id) ? id : null;
}
