import { useTranslation } from 'react-i18next';
import { SelectionWords } from '../negotiation/selection-words.tsx';
import styles from './clause.module.css';
import type { ClauseProps } from './clause-screen.tsx';

/** What both sides see on the table: the proposals, who stands behind them, and what was reserved. */
export function OnTheTable({ engagement, clause, known }: ClauseProps) {
  const { t } = useTranslation();
  const { names } = engagement;
  const proposals = [clause.proposal, clause.rival].filter((one) => one !== null);
  return (
    <section aria-labelledby="table" className={styles['table']}>
      <h2 id="table">{t('clause.onTheTable')}</h2>
      {proposals.length === 0 ? <p>{t('clause.nothingYet')}</p> : null}
      {proposals.map((proposal) => (
        <div key={proposal.sha256}>
          <p>
            <strong>{t('engagement.proposedBy', { company: names[proposal.by], turn: proposal.turn })}</strong>
            {proposal.by === engagement.you?.side ? ` (${t('clause.yourSide')})` : ''}
          </p>
          <SelectionWords clause={known} selection={proposal.selection} />
        </div>
      ))}
      {clause.reservation === null ? null : (
        <p>
          <strong>{t('engagement.reservedBy', { company: names[clause.reservation.by] })}</strong>{' '}
          {clause.reservation.point}
        </p>
      )}
      {clause.status === 'agreed' ? <p>✓ {t('clause.bothAgree')}</p> : null}
      {clause.conflictRounds > 0 ? <p>≠ {t('clause.rounds', { count: clause.conflictRounds })}</p> : null}
    </section>
  );
}
