import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { Progress } from '../negotiation/progress.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import styles from './work.module.css';

type Item = components['schemas']['EngagementList']['items'][number];

/** One engagement at a glance: with whom, how far, whose move, what is open. */
export function EngagementCard({ engagement }: { readonly engagement: Item }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { names, stage, awaiting, working, counts, nextDeadline } = engagement;
  const [whom, other] = awaiting;
  const awaited = other === undefined ? t('work.awaiting', { whom: whom && names[whom] }) : t('work.awaitingBoth');
  const turn = working.length > 0 ? t('engagement.working') : whom === undefined ? null : awaited;
  return (
    <li className={styles['card']}>
      <h3>
        <Link to="/engagements/$id" params={{ id: engagement.engagement }}>
          {names.startup} – {names.industrial}
        </Link>
      </h3>
      <p>{names.call}</p>
      <p>
        <strong>{t(`stages.${stage}`)}</strong>
        {turn === null ? null : ` · ${turn}`}
      </p>
      {counts.total === 0 ? null : (
        <>
          <Progress done={counts.agreed} of={counts.total} />
          <p>
            {t('work.open', { count: counts.open })}
            {counts.conflict === 0 ? null : ` · ≠ ${t('work.conflicts', { count: counts.conflict })}`}
          </p>
        </>
      )}
      {nextDeadline === null ? null : (
        <p className={styles['soft']}>
          {t(`deadlines.${nextDeadline.kind}`)} {day(nextDeadline.at)}
        </p>
      )}
    </li>
  );
}
