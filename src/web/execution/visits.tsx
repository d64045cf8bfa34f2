import { useTranslation } from 'react-i18next';
import { WHILE_PERFORMED } from '../../domain/engagement/acts/stages.ts';
import { useAct } from '../api/use-act.ts';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { ActForm } from './act-form.tsx';
import { AnnounceVisit } from './announce-visit.tsx';
import { holds } from './holds.ts';
import type { Execution, PerformanceProps } from './performance.ts';
import { SayWhy } from './say-why.tsx';
import { useTexts } from './use-texts.ts';

type Visit = Execution['visits'][number];

/** Who comes to work on the other side's site, where and when; whether the host expects them. */
export function Visits({ engagement, execution, parties }: PerformanceProps) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { engagement: id, rev, stage, you } = engagement;
  const textOf = useTexts(id);
  const may = WHILE_PERFORMED.includes(stage) && holds(engagement, 'announce-visit');
  if (!may && execution.visits.length === 0) return null;
  return (
    <section aria-labelledby="visits" className={styles['card']}>
      <h2 id="visits">{t('execution.visits')}</h2>
      <p>{t('execution.visitsIntro')}</p>
      <ol>
        {execution.visits.map((visit) => {
          const details = textOf(visit.detailsSha256);
          const why = textOf(visit.reasonSha256);
          return (
            <li key={visit.number}>
              <strong>{parties[visit.by].name}</strong> ·{' '}
              {visit.from === visit.until
                ? t('execution.visitDay', { day: day(visit.from) })
                : t('execution.visitDays', { from: day(visit.from), until: day(visit.until) })}{' '}
              · {t(`execution.visitStatus.${visit.status}`)}
              {details?.kind === 'visit' ? (
                <p>
                  {details.site} : {details.visitors.join(', ')}
                </p>
              ) : null}
              {visit.certificateUntil === null ? null : (
                <p>{t('execution.certificate', { date: day(visit.certificateUntil) })}</p>
              )}
              {why?.kind === 'reason' ? <p>{why.reason}</p> : null}
              {may && visit.status !== 'called-off' ? (
                <VisitActs id={id} rev={rev} visit={visit} host={you?.side !== visit.by} />
              ) : null}
            </li>
          );
        })}
      </ol>
      {may ? <AnnounceVisit id={id} rev={rev} /> : null}
    </section>
  );
}

interface ActsProps {
  readonly id: string;
  readonly rev: number;
  readonly visit: Visit;
  readonly host: boolean;
}

function VisitActs({ id, rev, visit, host }: ActsProps) {
  const { t } = useTranslation();
  const expecting = useAct(id, 'visits/expected');
  const calling = useAct(id, 'visits/called-off');
  const { number } = visit;
  return (
    <>
      {host && visit.status === 'announced' ? (
        <ActForm
          label={t('execution.expectVisit')}
          doing={expecting}
          complete
          onSubmit={() => expecting.mutate({ rev, body: { visit: number } })}
        >
          {() => null}
        </ActForm>
      ) : null}
      <SayWhy
        label={t('execution.callOffVisit')}
        doing={calling}
        onSay={(reason) => calling.mutate({ rev, body: { visit: number, reason } })}
      />
    </>
  );
}
