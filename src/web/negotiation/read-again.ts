import type { QueryClient } from '@tanstack/react-query';

/** Lists where every engagement stands. */
const LISTS: readonly unknown[] = ['/api/engagements', '/api/tasks'];

/** Reads again what is shown of an engagement, the lists where it stands included. */
export function readAgain(cache: QueryClient, engagement: string): Promise<void> {
  return cache.invalidateQueries({
    predicate: ({ queryKey }) => LISTS.includes(queryKey[1]) || JSON.stringify(queryKey).includes(engagement),
  });
}
