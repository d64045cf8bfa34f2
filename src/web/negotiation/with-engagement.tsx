import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../api/use-live.ts';
import { Answer } from '../app/answer.tsx';
import styles from './negotiation.module.css';
import { type Engagement, useEngagement } from './use-engagement.ts';
import { useNews } from './use-news.ts';

/** What every page of one engagement stands in: the way back, the engagement itself, and the news of it. */
export function WithEngagement({
  id,
  children,
}: {
  readonly id: string;
  readonly children: (engagement: Engagement) => ReactNode;
}) {
  return <Answer query={useEngagement(id)}>{(engagement) => <Framed {...{ engagement, children }} />}</Answer>;
}

function Framed({
  engagement,
  children,
}: {
  readonly engagement: Engagement;
  readonly children: (engagement: Engagement) => ReactNode;
}) {
  const { t } = useTranslation();
  useLive(engagement.engagement, engagement.seq);
  const news = useNews(engagement);
  const { names } = engagement;
  return (
    <>
      <nav aria-label={t('engagement.path')} className={styles['path']}>
        <ol>
          <li>
            <Link to="/">{t('nav.work')}</Link>
          </li>
          <li>
            <Link to="/engagements/$id" params={{ id: engagement.engagement }}>
              {names.startup} – {names.industrial}
            </Link>
          </li>
        </ol>
      </nav>
      <p role="status" className={news === null ? '' : styles['news']}>
        {news}
      </p>
      {children(engagement)}
    </>
  );
}
