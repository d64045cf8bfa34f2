import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import { daysUntil, useDates } from '../negotiation/use-dates.ts';
import { CareSentence } from './care-sentence.tsx';
import { OrganiseTask } from './organise-task.tsx';
import type { WorkItem } from './use-work.ts';
import styles from './work.module.css';

type Task = components['schemas']['Task'];

/** The screen where each task is done, under the engagement's address. */
const SCREENS: { readonly [kind in Task['kind']]: string } = {
  'check-eligibility': 'application',
  'record-meeting': 'application',
  'decide-application': 'application',
  'send-nda': 'application',
  'sign-nda': 'application',
  'open-engagement': 'opening',
  'send-turn': 'turn',
  'seal-turn': 'turn',
  'freeze-text': '',
  'approve-text': 'review',
  'sign-text': 'sign',
  'replace-signatory': 'sign',
  'renew-signatures': 'sign',
  'meet-condition': 'execution',
  'report-milestone': 'execution',
  'judge-milestone': 'execution',
  'decide-outcome': 'execution',
  'answer-follow-up': 'execution',
  'decide-invention': 'execution',
  'answer-publication': 'execution',
  'amend-publication': 'execution',
  'expect-visit': 'execution',
  'answer-pause': 'actions',
  'answer-mediation': 'actions',
  'answer-mediator': 'outside',
  'answer-adviser': 'outside',
  'answer-library': 'actions',
  'provide-supplier-items': 'actions',
  'judge-supplier-items': 'actions',
};

/** One act that is awaited: what, with whom, since when, before when, by which rule, and who takes care of it. */
export function TaskLine({ item }: { readonly item: WorkItem }) {
  const { t } = useTranslation();
  const { day } = useDates();
  const { engagement, names, task } = item;
  const left = task.due === null ? null : daysUntil(task.due);
  const days = left === null ? '' : left < 0 ? t('work.late', { count: -left }) : t('work.daysLeft', { count: left });
  return (
    <li className={left !== null && left < 0 ? styles['late'] : styles['task']}>
      <ScreenLink engagement={engagement} screen={SCREENS[task.kind]} className={styles['act'] ?? ''}>
        {t(`tasks.${task.kind}`)}
      </ScreenLink>
      <span>
        {names[task.side === 'startup' ? 'industrial' : 'startup']} · {names.call}
      </span>
      <span>
        {t('workList.since', { date: day(task.since) })},{' '}
        {task.due === null ? t('work.noDue') : `${t('work.due', { date: day(task.due) })} (${days})`}
        <span className={styles['rule']}>
          {' '}
          · {t(`taskRules.${task.kind}`)} (<Source rule={task.rule} />)
        </span>
      </span>
      <CareSentence item={item} />
      <OrganiseTask item={item} />
    </li>
  );
}

/** Where the rule stands: `process 4.2, stage 7`, as people say it. */
function Source({ rule }: { readonly rule: string }) {
  const { t } = useTranslation();
  const [, chapter, stage] = /^process ([\d.]+)(?:, stage (\d+))?$/.exec(rule) ?? [];
  if (chapter === undefined) return <>{rule}</>;
  return <>{stage === undefined ? t('workList.transverse', { chapter }) : t('workList.source', { chapter, stage })}</>;
}
