import { useQueryClient } from '@tanstack/react-query';
import { turnSubject } from '../../domain/engagement/turn-subject.ts';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import type { Engagement } from '../dossier/dossier.tsx';
import { mayDraft } from '../negotiation/positions.ts';

export type Approvals = components['schemas']['InternalApprovals'];
export type Chain = Approvals['chains'][number];
export type Request = Approvals['requests'][number];
export type Act = Chain['act'];

/** How often a colleague's word, or draft, is looked for, in milliseconds: neither is news of the engagement. */
const LOOK_MS = 20_000;
const FRESH = { staleTime: 0, refetchInterval: LOOK_MS };

const of = (id: string) => ({ params: { path: { id } } });

/** The chains and requests of one's own side. */
export function useApprovals(id: string) {
  return api.useQuery('get', '/api/engagements/{id}/approvals', of(id), FRESH);
}

/** Reads them again after a word of one's own. */
export function useReadAgain(id: string): () => Promise<void> {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ['get', '/api/engagements/{id}/approvals', of(id)] });
}

/** The hash of what would go out as it stands; null when nothing is there, or the reader does not see it. */
export function useSubject(engagement: Engagement, act: Act): string | null {
  const reads = act === 'turn' && mayDraft(engagement) && engagement.stage === 'negotiating';
  const { data } = api.useQuery('get', '/api/engagements/{id}/draft-turn', of(engagement.engagement), {
    ...FRESH,
    enabled: reads,
  });
  if (act === 'signature') return engagement.frozen?.textSha256 ?? null;
  return reads && data !== undefined ? turnSubject(data.content) : null;
}
