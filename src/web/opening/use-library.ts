import type { Library } from '../../domain/memorandum/library.ts';
import { api } from '../api/client.ts';

/** A whole clause library: it never changes under its hash. */
export function useLibrary(hash: string) {
  const query = api.useQuery(
    'get',
    '/api/library/{hash}',
    { params: { path: { hash } } },
    { staleTime: Number.POSITIVE_INFINITY },
  );
  // The reply is the domain's own type, as the compiler of the API's document cannot say.
  return { ...query, data: query.data as unknown as Library | undefined };
}
