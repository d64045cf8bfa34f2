import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAgain } from './read-again.ts';
import type { Engagement } from './use-engagement.ts';

/**
 * Follows an engagement: what changes is read again without reload. Gives what happened meanwhile in
 * words, to be shown and spoken; null while nothing did.
 */
export function useLive(engagement: Engagement): string | null {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const id = engagement.engagement;
  const [news, setNews] = useState<string | null>(null);
  const before = useRef(engagement);

  useEffect(() => {
    const source = new EventSource(`/api/engagements/${id}/events`);
    let seen = before.current.seq;
    source.addEventListener('changed', (event: MessageEvent<string>) => {
      const { seq } = JSON.parse(event.data) as { readonly seq: number };
      if (seq <= seen) return;
      seen = seq;
      void readAgain(cache, id);
    });
    return () => source.close();
  }, [id, cache]);

  useEffect(() => {
    const was = before.current;
    before.current = engagement;
    if (was.engagement !== engagement.engagement || was.seq >= engagement.seq) return;
    const own = engagement.you?.side;
    if (was.stage !== engagement.stage) setNews(t('engagement.newsStage', { stage: t(`stages.${engagement.stage}`) }));
    else if (was.turn.number === engagement.turn.number) return;
    else if (was.turn.mode === 'simultaneous') setNews(t('engagement.newsReveal'));
    else if (was.turn.pen !== null && was.turn.pen !== own)
      setNews(t('engagement.newsTurn', { turn: was.turn.number, company: engagement.names[was.turn.pen] }));
  }, [engagement, t]);

  return news;
}
