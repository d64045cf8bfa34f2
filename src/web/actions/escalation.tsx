import { useTranslation } from 'react-i18next';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { Notice } from '../ui/notice.tsx';
import { Reasoned } from './reasoned.tsx';

/** Takes the matter to the sponsors, then to the executives. */
export function Escalation({ engagement }: DossierProps) {
  const { t } = useTranslation();
  const { engagement: id, rev, escalation } = engagement;
  return (
    <section aria-labelledby="escalation" className={styles['card']}>
      <h2 id="escalation">{t('actions.escalation.title')}</h2>
      <p>{t('actions.escalation.intro')}</p>
      {escalation === null ? null : <Notice kind="info">{t(`actions.escalation.level${escalation}`)}</Notice>}
      {escalation === 2 ? null : (
        <Reasoned
          id={id}
          rev={rev}
          act="escalation"
          label={t(escalation === null ? 'actions.escalation.act1' : 'actions.escalation.act2')}
        />
      )}
    </section>
  );
}
