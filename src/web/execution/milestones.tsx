import { useTranslation } from 'react-i18next';
import { ROLES_OF_ACT } from '../../domain/engagement/roles.ts';
import styles from '../dossier/dossier.module.css';
import { useDates } from '../negotiation/use-dates.ts';
import { useWords } from '../negotiation/use-words.ts';
import { JudgeMilestone } from './judge-milestone.tsx';
import type { Milestone, PerformanceProps } from './performance.ts';
import { ReportMilestone } from './report-milestone.tsx';
import { useMilestoneWords } from './use-milestone-words.ts';

/** The milestones in the order of the text: where each stands, its report, and what one may do about it. */
export function Milestones({ engagement, execution, parties }: PerformanceProps) {
  const { t } = useTranslation();
  const { day } = useDates();
  const words = useMilestoneWords(engagement);
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
              <strong>{words.milestone(index)}</strong> · {t(`execution.milestoneStatus.${milestone.status}`)}
              {milestone.due === null ? null : ` · ${t('execution.due', { date: day(milestone.due) })}`}
              {milestone.decisionDue === null
                ? null
                : ` · ${t('execution.decisionDue', { date: day(milestone.decisionDue) })}`}
              <Criteria milestone={milestone} isCurrent={milestone.id === current?.id} criterion={words.criterion} />
              <Judgements milestone={milestone} parties={parties} />
              {mine && holds('report-milestone') && milestone.status !== 'reported' ? (
                <ReportMilestone id={id} rev={rev} milestone={milestone} criterion={words.criterion} />
              ) : null}
              {mine && holds('judge-milestone') && decides && milestone.status === 'reported' ? (
                <JudgeMilestone id={id} rev={rev} milestone={milestone} criterion={words.criterion} />
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** What is measured: for the milestone that comes next, and with what was reported. */
function Criteria({
  milestone,
  isCurrent,
  criterion,
}: {
  readonly milestone: Milestone;
  readonly isCurrent: boolean;
  readonly criterion: (index: number) => string;
}) {
  const { t } = useTranslation();
  const { colon } = useWords();
  if (milestone.report.length === 0 && !isCurrent) return null;
  return (
    <ul>
      {milestone.criteria.map((id, index) => {
        const reported = milestone.report.find((one) => one.criterion === id);
        const outcome = reported?.met === true ? t('execution.met') : t('execution.notMet');
        return (
          <li key={id}>
            {criterion(index)}
            {reported === undefined ? null : `${colon}${outcome}`}
          </li>
        );
      })}
    </ul>
  );
}

function Judgements({ milestone, parties }: { readonly milestone: Milestone } & Pick<PerformanceProps, 'parties'>) {
  const { t } = useTranslation();
  const { colon } = useWords();
  const said = (['startup', 'industrial'] as const).flatMap((side) => {
    const judgement = milestone.judgements[side];
    return judgement === null ? [] : [`${parties[side].name}${colon}${t(`execution.decisions.${judgement.decision}`)}`];
  });
  return said.length === 0 ? null : <p>{said.join(' · ')}</p>;
}
