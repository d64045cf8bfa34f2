import { useTranslation } from 'react-i18next';
import styles from './programme.module.css';
import type { Line } from './today-line.tsx';

/** Every sign of a stall beside its threshold. */
export function Signs({ signals }: Pick<Line, 'signals'>) {
  const { t } = useTranslation('programme');
  return (
    <ul className={styles['signs']}>
      {signals.map(({ kind, value, threshold, source }) => (
        <li key={kind}>
          {t('today.sign', {
            kind: t(`today.kinds.${kind}`),
            value,
            threshold,
            source: t(`today.source.${kind === 'burn-down' ? 'time' : source}`),
          })}
        </li>
      ))}
    </ul>
  );
}
