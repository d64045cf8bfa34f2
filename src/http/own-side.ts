import type { FastifyRequest } from 'fastify';
import type { EngagementId, PersonId } from '../domain/ids.ts';
import type { Side } from '../domain/side.ts';
import { engagementOf } from './api.ts';
import { problem } from './problem.ts';

/** The side that the person acts for in this engagement: private things are read and written for it alone. */
export function ownSide(request: Pick<FastifyRequest, 'engagement'>): {
  readonly person: PersonId;
  readonly of: { readonly engagement: EngagementId; readonly side: Side };
} {
  const { model, acting } = engagementOf(request);
  if (acting.kind !== 'party') throw problem('not-permitted');
  return { person: acting.person, of: { engagement: model.engagement, side: acting.side } };
}
