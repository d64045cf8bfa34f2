import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { problemOf } from '../api/problem.ts';
import { Notice } from '../ui/notice.tsx';

/** Where everybody arrives: what is asked of me, and my engagements. */
export function Work() {
  const { t, i18n } = useTranslation();
  const tasks = api.useQuery('get', '/api/tasks');
  if (problemOf(tasks.error)?.status === 401) return <Navigate to="/sign-in" search={{ to: '/' }} />;
  if (tasks.isPending) return <p aria-busy="true">{t('common.loading')}</p>;
  if (tasks.isError) return <Notice kind="fault">{problemOf(tasks.error)?.title ?? t('faults.unknown')}</Notice>;
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'Europe/Paris' });
  return (
    <>
      <h1>{t('work.title')}</h1>
      <h2>{t('work.tasks')}</h2>
      {tasks.data.items.length === 0 ? <p>{t('work.noTasks')}</p> : null}
      <ul>
        {tasks.data.items.map(({ engagement, task }) => (
          <li key={`${engagement}:${task.id}`}>
            {task.kind} {task.due === null ? t('work.noDue') : t('work.due', { date: day.format(new Date(task.due)) })}
          </li>
        ))}
      </ul>
    </>
  );
}
