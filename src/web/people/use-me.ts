import { api } from '../api/client.ts';

/** Who is signed in. */
export function useMe() {
  return api.useQuery('get', '/api/me');
}
