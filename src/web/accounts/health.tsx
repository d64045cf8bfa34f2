import { useTranslation } from 'react-i18next';
import { api } from '../api/client.ts';
import { Answer } from '../app/answer.tsx';
import { useDates } from '../negotiation/use-dates.ts';

/** How the installation does: what is stuck, what failed, what is out of step. Numbers, codes and ids alone. */
export function Health() {
  const { t } = useTranslation('accounts');
  const { dayTime } = useDates();
  const query = api.useQuery('get', '/api/operations/health');
  const since = (at: string | null) => (at === null ? '' : t('health.since', { date: dayTime(at) }));
  return (
    <section aria-labelledby="health">
      <h2 id="health">{t('health.title')}</h2>
      <Answer query={query}>
        {({ outbox, signatures, behind, jobs, reconciliation }) => (
          <>
            <ul>
              <li>
                {t('health.outbox', { waiting: outbox.waiting, dead: outbox.dead })} {since(outbox.oldest)}
              </li>
              <li>
                {t('health.signatures', { count: signatures.retrying })} {since(signatures.oldest)}
              </li>
              <li>{t('health.behind', { count: behind })}</li>
              {jobs.map(({ job, at, state }) => (
                <li key={job}>
                  {t('health.job', { job, date: dayTime(at) })} {t(`health.state.${state}`)}
                </li>
              ))}
            </ul>
            {reconciliation === null ? (
              <p>{t('health.neverCompared')}</p>
            ) : (
              <>
                <p>{t('health.compared', { date: dayTime(reconciliation.at), count: reconciliation.checked })}</p>
                <ul>
                  {reconciliation.faults.map(({ engagement, code }) => (
                    <li key={`${engagement}-${code}`}>{t('health.fault', { engagement, code })}</li>
                  ))}
                  {reconciliation.withoutWorkflow?.map((engagement) => (
                    <li key={engagement}>{t('health.withoutWorkflow', { engagement })}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}
