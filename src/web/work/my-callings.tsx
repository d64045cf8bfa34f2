import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { useDates } from '../negotiation/use-dates.ts';
import styles from './work.module.css';

/** The engagements that call me from outside: most people have none, and see nothing of this. */
export function MyCallings() {
  const { t } = useTranslation();
  const { day } = useDates();
  const { data } = api.useQuery('get', '/api/callings');
  if (data === undefined || data.items.length === 0) return null;
  return (
    <section aria-labelledby="callings">
      <h2 id="callings">{t('outside.mine')}</h2>
      <ul className={styles['cards']}>
        {data.items.map(({ calling, names, office, until }) => (
          <li key={calling} className={styles['card']}>
            <h3>
              <Link to="/callings/$calling" params={{ calling }}>
                {names.startup} – {names.industrial}
              </Link>
            </h3>
            <p>{names.call}</p>
            <p>
              <strong>{t(`roles.${office}`)}</strong> · {t('outside.desk.until', { date: day(until) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
