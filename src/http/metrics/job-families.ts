import type { JobState, Jobs } from '../../db/monitoring/read-jobs.ts';
import type { Family, Sample } from './exposition.ts';

const STATES: readonly JobState[] = ['done', 'running', 'failed', 'stuck'];

/** The programme's daily and weekly jobs, and what the nightly comparison found. A job that never began has no figure: an absent figure is no zero. */
export function jobFamilies({ jobs, reconciliation }: Jobs, now: number): readonly Family[] {
  const successes = jobs.flatMap(({ job, lastSuccess }) =>
    lastSuccess === null ? [] : [{ job, seconds: Date.parse(lastSuccess) / 1000 }],
  );
  return [
    gauge(
      'entente_job_state',
      'Each of the programme’s jobs: 1 for how it stands, 0 for the other states.',
      jobs.flatMap(({ job, state }) =>
        STATES.map((one) => sample({ job_name: job, state: one }, one === state ? 1 : 0)),
      ),
    ),
    gauge(
      'entente_job_last_success_timestamp_seconds',
      'When each job was last done to its end.',
      successes.map(({ job, seconds }) => sample({ job_name: job }, seconds)),
    ),
    gauge(
      'entente_job_last_success_age_seconds',
      'How long ago each job was last done to its end.',
      successes.map(({ job, seconds }) => sample({ job_name: job }, Math.max(0, now / 1000 - seconds))),
    ),
    ...(reconciliation === null ? [] : compared(reconciliation)),
  ];
}

function compared({ at, checked, faults, withoutWorkflow }: NonNullable<Jobs['reconciliation']>): readonly Family[] {
  const missing = withoutWorkflow === null ? [] : [sample({ kind: 'without-workflow' }, withoutWorkflow.length)];
  return [
    gauge(
      'entente_reconciliation_last_run_timestamp_seconds',
      'When journal, read models and workflows were last compared.',
      [sample({}, Date.parse(at) / 1000)],
    ),
    gauge('entente_reconciliation_checked', 'Engagements that the last comparison looked at.', [sample({}, checked)]),
    gauge(
      'entente_reconciliation_differences',
      'What the last comparison found: read models that are not what the journal says, and engagements that no workflow leads.',
      [sample({ kind: 'read-model' }, faults.length), ...missing],
    ),
  ];
}

function sample(labels: Readonly<Record<string, string>>, value: number): Sample {
  return { labels, value };
}

function gauge(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, help, type: 'gauge', samples };
}
