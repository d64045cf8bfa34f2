import { useTranslation } from 'react-i18next';
import styles from './programme.module.css';

/** The procedure's events as a log for tools of process mining: under a pseudonym, without a word of either side. */
export function ProcessLinks({ engagement }: { readonly engagement: string }) {
  const { t } = useTranslation('programme');
  const at = `/api/monitoring/engagements/${engagement}`;
  return (
    <section aria-labelledby="process" className={styles['noprint']}>
      <h2 id="process">{t('process.title')}</h2>
      <p>{t('process.what')}</p>
      <p>
        <a href={`${at}/process.ocel.json`} download="">
          {t('process.ocel')}
        </a>{' '}
        ·{' '}
        <a href={`${at}/process.xes`} download="">
          {t('process.xes')}
        </a>
      </p>
    </section>
  );
}
