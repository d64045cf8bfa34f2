import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { readProgrammeAgain } from './read-programme-again.ts';

/** Records what the officer does about an engagement. */
export function useIntervention() {
  const cache = useQueryClient();
  return api.useMutation('post', '/api/monitoring/engagements/{id}/interventions', {
    onSuccess: () => readProgrammeAgain(cache),
  });
}
