import type { QueryClient } from '@tanstack/react-query';

/** What every act may change beside its engagement: the lists where it stands, and whether one's code still serves. */
const BESIDE: readonly unknown[] = ['/api/engagements', '/api/tasks', '/api/me'];

/** Reads again what is shown of an engagement, the lists where it stands included. */
export function readAgain(cache: QueryClient, engagement: string): Promise<void> {
  return cache.invalidateQueries({
    predicate: ({ queryKey }) => BESIDE.includes(queryKey[1]) || JSON.stringify(queryKey).includes(engagement),
  });
}
