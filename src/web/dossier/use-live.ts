import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Reads again whatever is shown of an engagement when it changed, by this person or anybody else. */
export function useLive(engagement: string): void {
  const cache = useQueryClient();
  useEffect(() => {
    const source = new EventSource(`/api/engagements/${engagement}/events`);
    let seen = '';
    source.addEventListener('changed', (event) => {
      // The stream begins by saying where it stands: that is no change.
      if (seen !== '' && seen !== event.lastEventId) void cache.invalidateQueries();
      seen = event.lastEventId;
    });
    return () => source.close();
  }, [engagement, cache]);
}
