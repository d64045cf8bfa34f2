import { useInfiniteQuery } from '@tanstack/react-query';
import { http } from '../api/client.ts';
import { type ListSearch, queryOf } from './list-search.ts';

/** The engagements that an address asks for, page by page. What it asks and the API does not know is refused there, in words. */
export function useFollowed(search: ListSearch) {
  const asked = queryOf(search);
  return useInfiniteQuery({
    queryKey: ['get', '/api/monitoring/engagements', asked],
    queryFn: async ({ pageParam }) => {
      const query = {
        ...Object.fromEntries(new URLSearchParams(asked)),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      // What stands in an address is text that anybody may have typed: the API judges it.
      const { data, error } = await http.GET('/api/monitoring/engagements', { params: { query: query as never } });
      if (data === undefined) throw error;
      return data;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}
