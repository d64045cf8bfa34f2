import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';

export type Work = components['schemas']['Work'];
export type WorkItem = Work['items'][number];
export type Place = WorkItem['place'];

/** What awaits me over all engagements, with what my side agreed about it. */
export function useWork() {
  return api.useQuery('get', '/api/tasks');
}

/** The acts by which one organises a task; each reads the list again. Nobody outside the side learns of them. */
export function useOrganise(item: WorkItem) {
  const cache = useQueryClient();
  const onSuccess = () => cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === '/api/tasks' });
  const params = { path: { id: item.engagement, task: item.task.id } };
  return {
    params,
    take: api.useMutation('put', '/api/engagements/{id}/tasks/{task}/care', { onSuccess }),
    giveBack: api.useMutation('delete', '/api/engagements/{id}/tasks/{task}/care', { onSuccess }),
    putOff: api.useMutation('put', '/api/engagements/{id}/tasks/{task}/follow-up', { onSuccess }),
    comeBack: api.useMutation('delete', '/api/engagements/{id}/tasks/{task}/follow-up', { onSuccess }),
  };
}
