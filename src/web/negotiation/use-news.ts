import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Engagement } from './use-engagement.ts';

/** What happened to an engagement while it was shown, in words, to be shown and spoken; null while nothing did. */
export function useNews(engagement: Engagement): string | null {
  const { t } = useTranslation();
  const [news, setNews] = useState<string | null>(null);
  const before = useRef(engagement);

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
