import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { JudgeMilestone } from './judge-milestone.tsx';
import type { Milestone, PerformanceProps } from './performance.ts';
import { ReportMilestone } from './report-milestone.tsx';

/** The milestones in the order of the text: where each stands, its report, and what one may do about it. */
export function Milestones({ engagement, execution, parties }: PerformanceProps) {
  const { t } = useTranslation();
  const { day } = useDates();
  if (execution.milestones.length === 0) return null;
  const { engagement: id, rev, stage, you } = engagement;
  const holds = (act: 'report-milestone' | 'judge-milestone') =>
    you?.roles.some((role) => (ROLES_OF_ACT[act] as readonly string[]).includes(role)) === true;
  const current = execution.milestones.find(({ status }) => status !== 'passed' && status !== 'stopped');
  const active = stage === 'in-force';
  return (
    <section aria-labelledby="milestones" className={styles['card']}>
      <h2 id="milestones">{t('execution.milestones')}</h2>
      <p>{t('execution.milestonesIntro')}</p>
      <ol>
        {execution.milestones.map((milestone, index) => {
          const mine = active && milestone.id === current?.id;
          const decides = milestone.decider !== 'industrial' || you?.side === 'industrial';
          return (
            <li key={milestone.id}>
              <strong>{t('execution.milestone', { number: index + 1 })}</strong> ·{' '}
              {t(`execution.milestoneStatus.${milestone.status}`)}
              {milestone.due === null ? null : ` · ${t('execution.due', { date: day(milestone.due) })}`}
              {milestone.decisionDue === null
                ? null
                : ` · ${t('execution.decisionDue', { date: day(milestone.decisionDue) })}`}
              <Report milestone={milestone} />
              <Judgements milestone={milestone} parties={parties} />
              {mine && holds('report-milestone') && milestone.status !== 'reported' ? (
                <ReportMilestone id={id} rev={rev} milestone={milestone} />
              ) : null}
              {mine && holds('judge-milestone') && decides && milestone.status === 'reported' ? (
                <JudgeMilestone id={id} rev={rev} milestone={milestone} />
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Report({ milestone }: { readonly milestone: Milestone }) {
  const { t } = useTranslation();
  if (milestone.report.length === 0) return null;
  return (
    <ul>
      {milestone.report.map(({ criterion, met }) => (
        <li key={criterion}>
          {t('execution.criterion', { number: milestone.criteria.indexOf(criterion) + 1 })} :{' '}
          {met ? t('execution.met') : t('execution.notMet')}
        </li>
      ))}
    </ul>
  );
}

function Judgements({ milestone, parties }: { readonly milestone: Milestone } & Pick<PerformanceProps, 'parties'>) {
  const { t } = useTranslation();
  const said = (['startup', 'industrial'] as const).flatMap((side) => {
    const judgement = milestone.judgements[side];
    return judgement === null ? [] : [`${parties[side].name} : ${t(`execution.decisions.${judgement.decision}`)}`];
  });
  return said.length === 0 ? null : <p>{said.join(' · ')}</p>;
}
