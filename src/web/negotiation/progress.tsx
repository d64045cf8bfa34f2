import { useTranslation } from 'react-i18next';
import styles from './negotiation.module.css';

/** How many clauses are agreed, as a bar and in words. */
export function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  const { t } = useTranslation();
  const words = t('engagement.agreedOf', { count: done, of });
  return (
    <p className={styles['progress']}>
      <progress value={done} max={of} aria-label={words} />
      <span aria-hidden="true">{words}</span>
    </p>
  );
}
