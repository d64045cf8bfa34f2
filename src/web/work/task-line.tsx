import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { ScreenLink } from '../negotiation/screen-link.tsx';
import { daysUntil, useDates } from '../negotiation/use-dates.ts';
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
  'answer-pause': 'actions',
  'answer-mediation': 'actions',
  'answer-library': 'actions',
  'provide-supplier-items': 'actions',
  'judge-supplier-items': 'actions',
};

interface LineProps {
  readonly task: Task;
  readonly engagement: string;
  readonly names: { readonly startup: string; readonly industrial: string; readonly call: string } | undefined;
}

/** One act that is awaited: what, with whom, before when, and the rule that says so. */
export function TaskLine({ task, engagement, names }: LineProps) {
  const { t } = useTranslation();
  const { day } = useDates();
  const screen = SCREENS[task.kind];
  const left = task.due === null ? null : daysUntil(task.due);
  const days = left === null ? '' : left < 0 ? t('work.late', { count: -left }) : t('work.daysLeft', { count: left });
  return (
    <li className={left !== null && left < 0 ? styles['late'] : styles['task']}>
      <ScreenLink
        engagement={engagement}
        screen={screen}
        {...(styles['act'] === undefined ? {} : { className: styles['act'] })}
      >
        {t(`tasks.${task.kind}`)}
      </ScreenLink>
      {names === undefined ? null : (
        <span>
          {names[task.side === 'startup' ? 'industrial' : 'startup']} · {names.call}
        </span>
      )}
      <span>
        {task.due === null ? t('work.noDue') : `${t('work.due', { date: day(task.due) })} (${days})`}
        <span className={styles['rule']}> · {t(`taskRules.${task.kind}`)}</span>
      </span>
    </li>
  );
}
