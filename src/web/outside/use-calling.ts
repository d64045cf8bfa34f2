import { api } from '../api/client.ts';
import type { Clause } from '../negotiation/use-engagement.ts';

/** Each look is noted and shown to both sides: nothing is asked again behind the reader’s back. */
const ONCE = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export function useCalling(id: string) {
  return api.useQuery('get', '/api/callings/{id}', { params: { path: { id } } });
}

export function useCallingClauses(id: string) {
  const query = api.useQuery('get', '/api/callings/{id}/clauses', { params: { path: { id } } }, ONCE);
  return { ...query, data: query.data?.items as readonly Clause[] | undefined };
}

export function useCallingTurns(id: string) {
  return api.useQuery('get', '/api/callings/{id}/turns', { params: { path: { id } } }, ONCE);
}

export function useCallingAdvice(id: string) {
  return api.useQuery('get', '/api/callings/{id}/advice', { params: { path: { id } } }, ONCE);
}

export function useCallingCaucus(id: string, side: 'startup' | 'industrial') {
  return api.useQuery('get', '/api/callings/{id}/caucus/{side}', { params: { path: { id, side } } }, ONCE);
}
