import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Answer } from '../app/answer.tsx';
import { useTitle } from '../app/use-title.ts';
import { guidedSteps } from '../negotiation/guided-order.ts';
import styles from '../negotiation/negotiation.module.css';
import { SelectionWords } from '../negotiation/selection-words.tsx';
import { StatusMark } from '../negotiation/status-mark.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { type Clause, type Engagement, type Guidance, useClauses, useGuidance } from '../negotiation/use-engagement.ts';
import { useWords } from '../negotiation/use-words.ts';
import { WithEngagement } from '../negotiation/with-engagement.tsx';
import { Button } from '../ui/button.tsx';

/** The whole table on paper: every clause, how it stands, and what is proposed. Nothing private is in it. */
export function SummaryPage() {
  const { id } = useParams({ from: '/engagements/$id/summary' });
  return <WithEngagement id={id}>{(engagement) => <Summary engagement={engagement} />}</WithEngagement>;
}

function Summary({ engagement }: { readonly engagement: Engagement }) {
  const { t } = useTranslation();
  const { dayTime } = useDates();
  useTitle(t('summary.title'));
  const clauses = useClauses(engagement.engagement);
  const guidance = useGuidance(engagement.libraryHash);
  const { names, stage, counts } = engagement;
  return (
    <>
      <h1>{t('summary.title')}</h1>
      <p>
        <strong>
          {names.startup} – {names.industrial}
        </strong>{' '}
        · {names.call}
      </p>
      <p>
        {t('summary.intro', { at: dayTime(engagement.changedAt) })} {t('summary.withoutDraft')}
      </p>
      <p>
        {t(`stages.${stage}`)} · {t('engagement.agreedOf', { count: counts.agreed, of: counts.total })}
      </p>
      <div className={styles['noprint']}>
        <Button onPress={() => globalThis.print()}>{t('summary.print')}</Button>
      </div>
      <Answer query={clauses}>
        {(inScope) => <Answer query={guidance}>{(words) => <Clauses {...{ inScope, words, engagement }} />}</Answer>}
      </Answer>
    </>
  );
}

interface ClausesProps {
  readonly engagement: Engagement;
  readonly inScope: readonly Clause[];
  readonly words: Guidance;
}

function Clauses({ engagement, inScope, words }: ClausesProps) {
  const { t } = useTranslation();
  const { say } = useWords();
  if (inScope.length === 0) return <p>{t('engagement.noClauses')}</p>;
  return guidedSteps(inScope).map((step) => (
    <section key={step.id} aria-labelledby={`step-${step.id}`}>
      <h2 id={`step-${step.id}`}>{t(`engagement.guide-${step.id}`)}</h2>
      {step.clauses.map((clause) => {
        const known = words.clauses.find(({ id }) => id === clause.clause);
        const proposals = [clause.proposal, clause.rival].filter((one) => one !== null);
        return (
          <article key={clause.clause} className={styles['whole']}>
            <h3>
              {known === undefined ? clause.clause : say(known.title)} <StatusMark status={clause.status} />
            </h3>
            <div>
              {proposals.length === 0 || known === undefined
                ? t('summary.nothing')
                : proposals.map((proposal) => (
                    <div key={proposal.sha256}>
                      {t('engagement.proposedBy', { company: engagement.names[proposal.by], turn: proposal.turn })}
                      <SelectionWords clause={known} selection={proposal.selection} />
                    </div>
                  ))}
              {clause.reservation === null ? null : (
                <p>
                  {t('engagement.reservedBy', { company: engagement.names[clause.reservation.by] })}{' '}
                  {clause.reservation.point}
                </p>
              )}
            </div>
          </article>
        );
      })}
    </section>
  ));
}
