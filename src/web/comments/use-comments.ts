import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import type { Engagement } from '../negotiation/use-engagement.ts';

export type SharedComment = components['schemas']['SharedComments']['items'][number];
export type InternalComment = components['schemas']['InternalComments']['items'][number];

const INTERNAL = '/api/engagements/{id}/internal-comments';
const SHARED = '/api/engagements/{id}/comments';
const of = (id: string) => ({ params: { path: { id } } });

/** What both sides said of clauses with their turns. */
export function useSharedComments(id: string) {
  return api.useQuery('get', SHARED, of(id));
}

/** What one’s own side says among itself. */
export function useInternalComments(id: string) {
  return api.useQuery('get', INTERNAL, of(id));
}

/** Reads one’s own side’s notes again, after a change of theirs: no notice of it goes to anybody. */
export function useInternalAgain(id: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ['get', INTERNAL, of(id)] });
}

export function useSharedAgain(id: string) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ['get', SHARED, of(id)] });
}

/** How many comments are open, shared and internal together, by clause. */
export function useOpenCounts({ engagement }: Engagement): ReadonlyMap<string, number> {
  const shared = useSharedComments(engagement).data?.items ?? [];
  const internal = useInternalComments(engagement).data?.items ?? [];
  const counts = new Map<string, number>();
  for (const { clause, resolved } of [...shared, ...internal])
    if (resolved === null && clause !== null) counts.set(clause, (counts.get(clause) ?? 0) + 1);
  return counts;
}
