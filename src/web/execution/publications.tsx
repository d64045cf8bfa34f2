import { useTranslation } from 'react-i18next';
import { WHILE_BOUND } from '../../domain/engagement/acts/stages.ts';
import { PUBLICATION_KIND_LABELS } from '../../messages/execution-labels.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { ActForm } from './act-form.tsx';
import { AnswerPublication } from './answer-publication.tsx';
import { AmendPublication, SubmitPublication } from './describe-publication.tsx';
import { holds } from './holds.ts';
import type { Execution, PerformanceProps } from './performance.ts';
import { useTexts } from './use-texts.ts';

type Publication = Execution['publications'][number];

/** What each side wants to publish, and what the other, or its silence, said of it. */
export function Publications({ engagement, execution, parties }: PerformanceProps) {
  const { t, i18n } = useTranslation();
  const { day } = useDates();
  const language = i18n.language === 'en' ? 'en' : 'fr';
  const { engagement: id, rev, stage, you } = engagement;
  const textOf = useTexts(id);
  if (!execution.publishes) return null;
  const may = WHILE_BOUND.includes(stage) && holds(engagement, 'submit-publication');
  return (
    <section aria-labelledby="publications" className={styles['card']}>
      <h2 id="publications">{t('execution.publications')}</h2>
      <p>{t('execution.publicationsIntro')}</p>
      <ol>
        {execution.publications.map((publication) => {
          const { number, by, kind, plannedOn, status, due, delayedUntil, answeredBy } = publication;
          const details = textOf(publication.detailsSha256);
          const why = textOf(publication.reasonSha256);
          const open = may && status !== 'published' && status !== 'withdrawn';
          return (
            <li key={number}>
              <strong>{parties[by].name}</strong> · {PUBLICATION_KIND_LABELS[kind][language]} ·{' '}
              {t('execution.planned', { date: day(plannedOn) })} · {t(`execution.publicationStatus.${status}`)}
              {status === 'delayed' && delayedUntil !== null
                ? ` · ${t('execution.delayedUntil', { date: day(delayedUntil) })}`
                : null}
              {answeredBy === 'silence' ? ` · ${t('execution.bySilence')}` : null}
              {due === null ? null : ` · ${t('execution.answerDue', { date: day(due) })}`}
              {details?.kind === 'publication' ? (
                <p>
                  {details.title} ({details.where})
                </p>
              ) : null}
              {why?.kind === 'reason' ? <p>{why.reason}</p> : null}
              {open && by !== you?.side && status === 'in-review' ? (
                <AnswerPublication id={id} rev={rev} publication={publication} />
              ) : null}
              {open && by === you?.side ? <OwnActs id={id} rev={rev} publication={publication} /> : null}
            </li>
          );
        })}
      </ol>
      {may ? <SubmitPublication id={id} rev={rev} language={language} /> : null}
    </section>
  );
}

interface OwnProps {
  readonly id: string;
  readonly rev: number;
  readonly publication: Publication;
}

function OwnActs({ id, rev, publication }: OwnProps) {
  const { t } = useTranslation();
  const recording = useAct(id, 'publications/appearances');
  const withdrawing = useAct(id, 'publications/withdrawals');
  const { number, status } = publication;
  const body = { publication: number };
  return (
    <>
      {status === 'to-amend' ? <AmendPublication id={id} rev={rev} publication={number} /> : null}
      {status === 'free' || status === 'delayed' ? (
        <ActForm
          label={t('execution.hasAppeared')}
          doing={recording}
          complete
          onSubmit={() => recording.mutate({ rev, body })}
        >
          {() => null}
        </ActForm>
      ) : null}
      <ActForm
        label={t('execution.withdrawPublication')}
        doing={withdrawing}
        complete
        onSubmit={() => withdrawing.mutate({ rev, body })}
      >
        {() => null}
      </ActForm>
    </>
  );
}
