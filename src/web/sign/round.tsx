import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import { Plain, Reasoned } from '../actions/reasoned.tsx';
import styles from '../dossier/dossier.module.css';
import type { DossierProps } from '../dossier/dossier.tsx';
import { Notice } from '../ui/notice.tsx';

/** What can be done when the signatures come to nothing: end the round, ask for another. */
export function Round({ engagement, parties }: DossierProps) {
  const { t } = useTranslation();
  const { engagement: id, rev, round, signatories, you } = engagement;
  const roles: readonly string[] = ROLES_OF_ACT['void-signatures'];
  if (round === null || you?.roles.some((role) => roles.includes(role)) !== true) return null;
  const signed = signatories.some(
    ({ side, state }) => side === you.side && (state === 'signed' || state === 'signing'),
  );
  const ended = round.status === 'ended';
  const asked = round.renewedBy.map((side) => parties[side].name);
  return (
    <section aria-labelledby="round" className={styles['card']}>
      <h2 id="round">{t('sign.round')}</h2>
      <p>{t('sign.roundIntro')}</p>
      {ended ? <Notice kind="info">{t('sign.ended')}</Notice> : null}
      {asked.length === 0 ? null : <p>{t('sign.renewAsked', { names: asked.join(', ') })}</p>}
      {round.status === 'open' && !signed ? (
        <Reasoned id={id} rev={rev} act="signatures/void" label={t('sign.void')} />
      ) : null}
      {ended && round.renewalsLeft > 0 && !round.renewedBy.includes(you.side) ? (
        <Plain id={id} rev={rev} act="signatures/renewal" label={t('sign.renew')} />
      ) : null}
    </section>
  );
}
