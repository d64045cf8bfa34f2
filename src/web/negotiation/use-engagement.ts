import type { ClauseReadModel } from '../../domain/engagement/read-models.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import type { GlossaryEntry } from '../../domain/memorandum/guides.ts';
import { api } from '../api/client.ts';
import type { components, paths } from '../api/schema.gen.ts';

export type Engagement = components['schemas']['EngagementForYou'];
export type Clause = ClauseReadModel;
export type Turn = components['schemas']['TurnList']['items'][number];
export type Check = paths['/api/engagements/{id}/check']['get']['responses']['200']['content']['application/json'];
export type CheckFault = Check['faults'][number];

/** Everything of a library that explains: it never changes under its hash. */
export interface Guidance {
  readonly clauses: readonly ClauseGuidance[];
  readonly glossary: readonly GlossaryEntry[];
  readonly rules: readonly { readonly id: string; readonly sentence: Bilingual }[];
}

const of = (id: string) => ({ params: { path: { id } } });

export function useEngagement(id: string) {
  return api.useQuery('get', '/api/engagements/{id}', of(id));
}

/** The clauses on the table. */
export function useClauses(id: string, enabled = true) {
  const query = api.useQuery('get', '/api/engagements/{id}/clauses', of(id), { enabled });
  return { ...query, data: query.data?.items as readonly Clause[] | undefined };
}

/** The turns sent so far, oldest first. */
export function useTurns(id: string) {
  const query = api.useQuery('get', '/api/engagements/{id}/turns', of(id));
  return { ...query, data: query.data?.items };
}

/** Business days spent with each side. */
export function useTime(id: string) {
  return api.useQuery('get', '/api/engagements/{id}/time', of(id));
}

export function usePeople(id: string) {
  const query = api.useQuery('get', '/api/engagements/{id}/people', of(id));
  return { ...query, data: query.data?.items };
}

/** What the rules say of the table with one's own draft as it was last saved. */
export function useCheck(id: string, enabled = true) {
  return api.useQuery('get', '/api/engagements/{id}/check', of(id), {
    enabled,
    placeholderData: (last: Check | undefined) => last,
  });
}

export function useGuidance(hash: string) {
  const query = api.useQuery(
    'get',
    '/api/library/{library}/clauses',
    { params: { path: { library: hash } } },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  // The reply is the domain's own type, as the compiler of the API's document cannot say.
  return { ...query, data: query.data as unknown as Guidance | undefined };
}
