import { sql } from 'drizzle-orm';
import type { Instant } from '../../domain/ids.ts';
import { toInstant } from '../instant.ts';
import type { Transaction } from '../with-actor.ts';
import { JOBS, type JobName, RECONCILIATION_JOB, STUCK_HOURS, TAKEN_UP_MINUTES } from './job-policy.ts';
import { BEGUN, FAILED } from './jobs.ts';
import type { Reconciliation } from './reconcile.ts';

/** Of a job that was done, or is being done, too long ago to be well: stuck. */
export type JobState = 'done' | 'running' | 'failed' | 'stuck';

export interface JobStanding {
  readonly job: string;
  /** Its last sign: begun, alive, done or failed. */
  readonly at: Instant;
  readonly state: JobState;
  /** When it was last done to its end; null for never. */
  readonly lastSuccess: Instant | null;
}

export interface Jobs {
  readonly jobs: readonly JobStanding[];
  /** What the last night's comparison found; null before the first. */
  readonly reconciliation: (Reconciliation & { readonly at: Instant }) | null;
}

interface Row extends Record<string, unknown> {
  readonly job: string;
  readonly done: string;
  readonly at: string;
  readonly hours: number;
  readonly report: Partial<Reconciliation> & { readonly doneAt?: string };
}

/** How the programme's jobs do. One that never began is not among them. */
export async function readJobs(tx: Transaction): Promise<Jobs> {
  const rows = await tx.execute<Row>(sql`
    select job, done, at, report, (extract(epoch from now() - at) / 3600)::float8 as hours
      from programme_jobs order by job`);
  const compared = rows.find(({ job }) => job === RECONCILIATION_JOB);
  return { jobs: rows.map(standingOf), reconciliation: compared === undefined ? null : reconciliationOf(compared) };
}

function standingOf(row: Row): JobStanding {
  const { job, done, at, hours } = row;
  return { job, at: told(at), state: stateOf(job, done, hours), lastSuccess: lastSuccessOf(row) };
}

/** How a job does of which the last sign was so many hours ago. */
function stateOf(job: string, done: string, hours: number): JobState {
  if (done === FAILED) return 'failed';
  if (done.startsWith(BEGUN)) return hours * 60 > TAKEN_UP_MINUTES ? 'stuck' : 'running';
  const pace = Object.hasOwn(JOBS, job) ? JOBS[job as JobName] : 'daily';
  return hours > STUCK_HOURS[pace] ? 'stuck' : 'done';
}

/** A job that was done says so in its report, which lasts while the next one runs or fails; of one from before that, its last sign says it. */
function lastSuccessOf({ done, at, report }: Row): Instant | null {
  if (report.doneAt !== undefined) return told(report.doneAt);
  return done === FAILED || done.startsWith(BEGUN) ? null : told(at);
}

function reconciliationOf(row: Row): Jobs['reconciliation'] {
  const { checked, faults, withoutWorkflow } = row.report;
  if (checked === undefined) return null;
  return {
    checked,
    faults: faults ?? [],
    withoutWorkflow: withoutWorkflow ?? null,
    at: lastSuccessOf(row) ?? told(row.at),
  };
}

/** Times come as Postgres writes them. */
function told(at: string): Instant {
  return toInstant(new Date(at));
}
