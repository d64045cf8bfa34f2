import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.gen.ts';
import { useDates } from '../negotiation/use-dates.ts';
import { Wide } from '../ui/wide.tsx';

const NAMED = ['learn-usual-stays', 'rank', 'first-reminders', 'reconcile', 'stand-ins', 'weekly'] as const;

/** Each of the programme's jobs: how it stands, since when, and when it was last done. */
export function JobTable({ jobs }: Pick<components['schemas']['HealthReport'], 'jobs'>) {
  const { t } = useTranslation('accounts');
  const { dayTime } = useDates();
  const nameOf = (job: string) => {
    const known = NAMED.find((one) => one === job);
    return known === undefined ? job : t(`health.names.${known}`);
  };
  return (
    <Wide>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('health.job')}</th>
            <th scope="col">{t('health.standing')}</th>
            <th scope="col">{t('health.sign')}</th>
            <th scope="col">{t('health.lastSuccess')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map(({ job, at, state, lastSuccess }) => (
            <tr key={job}>
              <th scope="row">{nameOf(job)}</th>
              <td>{t(`health.state.${state}`)}</td>
              <td>{dayTime(at)}</td>
              <td>{lastSuccess === null ? '–' : dayTime(lastSuccess)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
