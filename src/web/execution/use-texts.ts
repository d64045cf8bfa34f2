import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';

type Text = components['schemas']['PerformanceTexts']['items'][number]['text'];

/** What the sides told each other about the performance, by the hash that the engagement shows; null until it is read. */
export function useTexts(id: string): (sha256: string | null) => Text | null {
  const { data } = api.useQuery('get', '/api/engagements/{id}/performance-texts', { params: { path: { id } } });
  return (sha256) => data?.items.find((item) => item.sha256 === sha256)?.text ?? null;
}
