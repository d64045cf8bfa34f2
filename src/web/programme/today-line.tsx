import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import styles from './programme.module.css';

export type Line = components['schemas']['TodaysList']['items'][number];

/** One engagement that stalls: with whom, why, what to do, and by what it was judged. */
export function TodayLine({ line }: { readonly line: Line }) {
  const { t, i18n } = useTranslation('programme');
  const { t: common } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { engagement, names, stage, reason, actionWords, source, signals } = line;
  return (
    <li className={styles['line']}>
      <h2>
        <Link to="/programme/engagements/$id" params={{ id: engagement }}>
          {names.startup} – {names.industrial}
        </Link>
      </h2>
      <p className={styles['soft']}>
        {names.call} · {common(`stages.${stage}`)}
      </p>
      <p className={styles['reason']}>{reason[language]}</p>
      <p>{t('today.proposed', { action: actionWords[language] })}</p>
      <details>
        <summary>{t('today.signs')}</summary>
        <ul className={styles['signs']}>
          {signals.map(({ kind, value, threshold }) => (
            <li key={kind}>{t('today.sign', { kind: t(`today.kinds.${kind}`), value, threshold })}</li>
          ))}
        </ul>
        <p className={styles['soft']}>{t(`today.source.${source}`)}</p>
      </details>
    </li>
  );
}
