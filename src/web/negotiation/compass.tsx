import { useTranslation } from 'react-i18next';
import styles from './negotiation.module.css';

/** Below this share either way the balance reads as even: a fifth of the scale, as one option of weight moves it. */
const EVEN = 0.2;

interface CompassProps {
  /** -1 (industrial) to 1 (start-up); null while too little is chosen; undefined while it is asked. */
  readonly balance: number | null | undefined;
  /** Whether one's own draft is in it. */
  readonly own: boolean;
}

/** Whom the choices favour on the whole, with what the figure is not. */
export function Compass({ balance, own }: CompassProps) {
  const { t, i18n } = useTranslation();
  if (balance === undefined) return null;
  return (
    <section className={styles['lead']} aria-labelledby="compass">
      <h2 id="compass">{t('compass.title')}</h2>
      {balance === null ? <p>{t('compass.none')}</p> : <Reading balance={balance} language={i18n.language} />}
      {own ? <p>{t('compass.own')}</p> : null}
      <p className={styles['soft']}>{t('compass.caveat')}</p>
    </section>
  );
}

function Reading({ balance, language }: { readonly balance: number; readonly language: string }) {
  const { t } = useTranslation();
  const value = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format(Math.round(balance * 100));
  const words = t(balance > EVEN ? 'compass.startup' : balance < -EVEN ? 'compass.industrial' : 'compass.balanced');
  return (
    <p>
      <meter min={-1} max={1} value={balance} aria-label={`${t('compass.title')}, ${t('compass.scale')}`} />{' '}
      <strong>{t('compass.read', { value, words })}</strong>{' '}
      <span className={styles['soft']}>({t('compass.scale')})</span>
    </p>
  );
}
