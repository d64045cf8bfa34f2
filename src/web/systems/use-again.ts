import { useQueryClient } from '@tanstack/react-query';

/** Reads a company's tokens, webhooks and deliveries again. */
export function useAgain(company: string): () => Promise<void> {
  const cache = useQueryClient();
  return () =>
    cache.invalidateQueries({
      predicate: ({ queryKey }) =>
        String(queryKey[1]).startsWith('/api/companies/{id}/') && JSON.stringify(queryKey).includes(company),
    });
}
