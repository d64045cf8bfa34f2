import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { readAgain } from './read-again.ts';

/**
 * Reads again what is shown of an engagement when anybody changed it, without reload. `seq` is the place
 * in the journal that the screen was read at: the stream begins by saying where it stands, and what the
 * screen knows already is no change.
 */
export function useLive(engagement: string, seq: number): void {
  const cache = useQueryClient();
  const known = useRef(seq);
  useEffect(() => {
    known.current = Math.max(known.current, seq);
  }, [seq]);
  useEffect(() => {
    const source = new EventSource(`/api/engagements/${engagement}/events`);
    source.addEventListener('changed', (event: MessageEvent<string>) => {
      const { seq: told, beside } = JSON.parse(event.data) as { readonly seq: number; readonly beside?: true };
      if (told <= known.current && beside !== true) return;
      known.current = Math.max(known.current, told);
      void readAgain(cache, engagement);
    });
    return () => source.close();
  }, [engagement, cache]);
}
