import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import type { components } from '../api/schema.gen.ts';
import { Answer } from '../app/answer.tsx';
import { useDates } from '../negotiation/use-dates.ts';
import { JobTable } from './job-table.tsx';

type Report = components['schemas']['HealthReport'];

/** How the installation does: what is stuck, what failed, what is out of step. Numbers, codes and ids alone. */
export function Health() {
  const { t } = useTranslation('accounts');
  const { dayTime } = useDates();
  const query = api.useQuery('get', '/api/operations/health');
  const since = (at: string | null) => (at === null ? '' : t('health.since', { date: dayTime(at) }));
  return (
    <Answer query={query}>
      {({ outbox, signatures, behind, jobs, reconciliation }) => (
        <>
          <section aria-labelledby="waits">
            <h2 id="waits">{t('health.waits')}</h2>
            <ul>
              <li>
                {t('health.outbox', { waiting: outbox.waiting, dead: outbox.dead })} {since(outbox.oldest)}
              </li>
              <li>
                {t('health.signatures', { count: signatures.retrying })} {since(signatures.oldest)}
              </li>
              <li>{t('health.behind', { count: behind })}</li>
            </ul>
          </section>
          <section aria-labelledby="jobs">
            <h2 id="jobs">{t('health.jobs')}</h2>
            {jobs.length === 0 ? <p>{t('health.noJobs')}</p> : <JobTable jobs={jobs} />}
          </section>
          <Comparison reconciliation={reconciliation} />
        </>
      )}
    </Answer>
  );
}

function Comparison({ reconciliation }: Pick<Report, 'reconciliation'>) {
  const { t } = useTranslation('accounts');
  const { dayTime } = useDates();
  return (
    <section aria-labelledby="comparison">
      <h2 id="comparison">{t('health.comparison')}</h2>
      {reconciliation === null ? <p>{t('health.neverCompared')}</p> : <Compared found={reconciliation} at={dayTime} />}
    </section>
  );
}

function Compared({
  found: { at: time, checked, faults, withoutWorkflow },
  at,
}: {
  readonly found: NonNullable<Report['reconciliation']>;
  readonly at: (time: string) => string;
}) {
  const { t } = useTranslation('accounts');
  const differences = faults.length + (withoutWorkflow?.length ?? 0);
  return (
    <>
      <p>{t('health.compared', { date: at(time), count: checked })}</p>
      <p>{t('health.differences', { count: differences })}</p>
      {withoutWorkflow === null ? <p>{t('health.workflowsNotAsked')}</p> : null}
      <ul>
        {faults.map(({ engagement, code }) => (
          <li key={`${engagement}-${code}`}>{t('health.fault', { engagement, code })}</li>
        ))}
        {withoutWorkflow?.map((engagement) => (
          <li key={engagement}>{t('health.withoutWorkflow', { engagement })}</li>
        ))}
      </ul>
    </>
  );
}
