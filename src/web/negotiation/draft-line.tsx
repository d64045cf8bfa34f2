import { useTranslation } from 'react-i18next';
import styles from './negotiation.module.css';
import { useDates } from './use-dates.ts';
import type { Draft } from './use-draft.ts';

/** Whether what was written is safe, in words, spoken when it changes. */
export function DraftLine({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const { time } = useDates();
  const { state, savedAt, sentence, merged } = draft;
  const words =
    state === 'clean'
      ? savedAt === null
        ? t('draft.nothing')
        : t('draft.clean', { time: time(savedAt) })
      : state === 'refused'
        ? t('draft.refused', { why: sentence ?? '' })
        : t(`draft.${state}`);
  return (
    <p role="status" className={styles['saved']} aria-label={t('draft.label')}>
      {state === 'clean' ? '✓ ' : state === 'refused' || state === 'clash' || state === 'offline' ? '! ' : ''}
      {words}
      {merged ? ` ${t('draft.merged')}` : ''}
    </p>
  );
}
