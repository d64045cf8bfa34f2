import { useTranslation } from 'react-i18next';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import type { Work } from './use-work.ts';
import styles from './work.module.css';

/** An approval among colleagues that awaits my word. */
export function ApprovalLine({ approval }: { readonly approval: Work['approvals'][number] }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { engagement, names, act, askedBy, askedAt, standsInFor } = approval;
  const name = askedBy.name;
  return (
    <li className={styles['task']}>
      <ScreenLink engagement={engagement} screen="approvals" className={styles['act'] ?? ''}>
        {t(`workList.approve.${act}`)}
      </ScreenLink>
      <span>
        {names.startup} – {names.industrial} · {names.call}
      </span>
      {standsInFor === null ? null : <strong>{t('workList.standingIn', { name: standsInFor.name })}</strong>}
      <span>{t('workList.askedBy', { name, date: day(askedAt) })}</span>
    </li>
  );
}
