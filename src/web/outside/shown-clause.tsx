import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseGuidance } from '../../domain/memorandum/clause-guidance.ts';
import { SelectionWords } from '../negotiation/selection-words.tsx';
import { StatusMark } from '../negotiation/status-mark.tsx';
import type { Clause } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import styles from './outside.module.css';

interface ShownProps {
  readonly clause: Clause;
  readonly known: ClauseGuidance;
  readonly names: { readonly startup: string; readonly industrial: string };
  readonly children?: ReactNode;
}

/** A clause on the table, to somebody who stands for no side: what each proposes, and what it is for. */
export function ShownClause({ clause, known, names, children }: ShownProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  const proposals = [clause.proposal, clause.rival].filter((one) => one !== null);
  return (
    <article className={styles['clause']} aria-labelledby={`clause-${clause.clause}`}>
      <h3 id={`clause-${clause.clause}`}>{say(known.title)}</h3>
      <p>
        <StatusMark status={clause.status} />
      </p>
      <p>{say(known.purpose)}</p>
      {proposals.length === 0 ? <p>{t('clause.nothingYet')}</p> : null}
      {proposals.map((proposal) => (
        <div key={proposal.sha256}>
          <p>
            <strong>{t('engagement.proposedBy', { company: names[proposal.by], turn: proposal.turn })}</strong>
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
      {children}
    </article>
  );
}
