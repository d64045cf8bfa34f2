import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { ActOnIt } from './act-on-it.tsx';
import { EarlierActs } from './earlier-acts.tsx';
import styles from './programme.module.css';
import { Signs } from './signs.tsx';

export type Line = components['schemas']['TodaysList']['items'][number];

/** One engagement that stalls: with whom, why, what to do and by what it was judged, and what was done before. */
export function TodayLine({ line }: { readonly line: Line }) {
  const { t, i18n } = useTranslation('programme');
  const { t: common } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { engagement, names, stage, reason, action, actionWords, signals, officer, earlier } = line;
  return (
    <li className={styles['line']}>
      <h2>
        <Link to="/programme/engagements/$id" params={{ id: engagement }}>
          {names.startup} – {names.industrial}
        </Link>
      </h2>
      <p className={styles['soft']}>
        {names.call} · {common(`stages.${stage}`)}
        {officer === null ? null : ` · ${t('today.officer', { name: officer.name || t('list.unnamed') })}`}
      </p>
      <p className={styles['reason']}>{reason[language]}</p>
      <p>{t('today.proposed', { action: actionWords[language] })}</p>
      <EarlierActs acts={earlier} />
      <details>
        <summary>{t('today.signs')}</summary>
        <Signs signals={signals} />
      </details>
      <ActOnIt engagement={engagement} names={names} proposed={action} />
    </li>
  );
}
