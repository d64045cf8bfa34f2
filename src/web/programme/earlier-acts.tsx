import { useTranslation } from 'react-i18next';
import { useDates } from '../negotiation/use-dates.ts';
import styles from './programme.module.css';
import type { Intervention } from './shapes.ts';

/** What was done about an engagement, the latest first, and what came of it. */
export function EarlierActs({ acts }: { readonly acts: readonly Intervention[] }) {
  const { t } = useTranslation('programme');
  const { day } = useDates();
  if (acts.length === 0) return null;
  return (
    <ul className={styles['signs']} aria-label={t('acts.earlier')}>
      {acts.map(({ id, kind, at, automatic, by, outcome, movedAt }) => (
        <li key={id}>
          {t('acts.past', {
            action: t(`actions.${kind}`),
            date: day(at),
            who: automatic ? t('acts.byItself') : by === null || by.name === '' ? t('acts.officer') : by.name,
          })}{' '}
          {outcome === 'moved' && movedAt !== null
            ? t('acts.outcome.moved', { date: day(movedAt) })
            : t(outcome === 'waiting' ? 'acts.outcome.waiting' : 'acts.outcome.nothing')}
        </li>
      ))}
    </ul>
  );
}
