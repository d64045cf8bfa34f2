import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../ui/select-field.tsx';
import { ApprovalLine } from './approval-line.tsx';
import { TaskLine } from './task-line.tsx';
import type { Place, Work } from './use-work.ts';
import styles from './work.module.css';

const SHOWN = ['all', 'now', 'taken', 'later'] as const satisfies readonly (Place | 'all')[];

/** What awaits me: approvals first, as a colleague stands still until then; the rest as it is urgent. */
export function WorkList({ work }: { readonly work: Work }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { show = 'all' } = useSearch({ from: '/' });
  if (work.items.length + work.approvals.length === 0) return <p>{t('work.noTasks')}</p>;
  const items = work.items.filter(({ place }) => show === 'all' || place === show);
  const approvals = show === 'all' || show === 'now' ? work.approvals : [];
  return (
    <>
      <SelectField
        label={t('workList.show')}
        options={SHOWN.map((value) => ({ value, label: t(`workList.${value}`) }))}
        value={show}
        onChange={(value) => void navigate({ to: '/', search: value === 'all' ? {} : { show: value }, replace: true })}
      />
      {items.length + approvals.length === 0 ? <p>{t('workList.none')}</p> : null}
      <ol className={styles['tasks']}>
        {approvals.map((approval) => (
          <ApprovalLine key={approval.request} approval={approval} />
        ))}
        {items.map((item) => (
          <TaskLine key={`${item.engagement}:${item.task.id}`} item={item} />
        ))}
      </ol>
    </>
  );
}
