import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../../../db/viewer.ts';
import { personOf } from '../../api.ts';

/** The officer of a request that was allowed, as the database knows them. */
export function staffOf(request: Pick<FastifyRequest, 'person'>): Extract<Viewer, { kind: 'staff' }> {
  return { kind: 'staff', person: personOf(request).person };
}
