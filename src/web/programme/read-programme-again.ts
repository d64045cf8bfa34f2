import type { QueryClient } from '@tanstack/react-query';

/** After an act of the staff: everything that the programme reads is read again. */
export function readProgrammeAgain(cache: QueryClient): Promise<void> {
  return cache.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/monitoring') });
}
