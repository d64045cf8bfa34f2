import { sql } from 'drizzle-orm';
import type { EngagementId, Instant } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { WAITING } from '../outbox/waiting.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { JOBS, type JobName, RECONCILIATION_JOB, STUCK_HOURS, TAKEN_UP_MINUTES } from './job-policy.ts';
import { BEGUN, FAILED } from './jobs.ts';

/** What changed in two days is looked at, at most so many: some tens of thousands of events. */
const MOST_CHECKED = 500;
/** After so many attempts a message is tried once an hour: whoever runs the system should look. */
const DEAD_ATTEMPTS = 10;

/** What the nightly look found out of step. */
export interface Reconciliation extends Record<string, unknown> {
  /** Read models compared with the journal, of engagements that changed in the last two days. */
  readonly checked: number;
  readonly faults: readonly { readonly engagement: EngagementId; readonly code: string }[];
  /** Engagements that go on and have no workflow that decides; null where that could not be asked. */
  readonly withoutWorkflow: readonly EngagementId[] | null;
}

/** Compares read models with the journal, and open engagements with the workflows that run. */
export async function reconcile(
  db: Database,
  keyring: Keyring,
  running: (() => Promise<ReadonlySet<EngagementId>>) | undefined,
): Promise<Reconciliation> {
  const changed = await idsOf(
    db,
    sql`select engagement_id as id from engagements where changed_at > now() - interval '2 days'
         order by changed_at desc limit ${MOST_CHECKED}`,
  );
  const faults: { engagement: EngagementId; code: string }[] = [];
  for (const engagement of changed) {
    const report = await verifyJournal(db, keyring, engagement);
    faults.push(...report.faults.map(({ code }) => ({ engagement, code })));
  }
  return { checked: changed.length, faults, withoutWorkflow: await missingWorkflows(db, running) };
}

async function missingWorkflows(
  db: Database,
  running: (() => Promise<ReadonlySet<EngagementId>>) | undefined,
): Promise<readonly EngagementId[] | null> {
  if (running === undefined) return null;
  // Asked first: what begins meanwhile has its workflow before it has its row.
  const open = await idsOf(
    db,
    sql`select engagement_id as id from engagements
         where stage not in ('declined', 'withdrawn', 'expired', 'lapsed', 'terminated', 'archived', 'in-force')
         order by engagement_id`,
  );
  const known = await running();
  return open.filter((engagement) => !known.has(engagement));
}

async function idsOf(db: Database, query: ReturnType<typeof sql>): Promise<readonly EngagementId[]> {
  const rows = await readAs(db, ENGINE, (tx) => tx.execute<{ id: EngagementId }>(query));
  return rows.map(({ id }) => id);
}

/** Of a job that was done, or is being done, too long ago to be well: stuck. */
export type JobState = 'done' | 'running' | 'failed' | 'stuck';

/** How the installation does, for whoever runs it: numbers, codes and ids, and nothing of any case. */
export interface HealthReport {
  readonly outbox: { readonly waiting: number; readonly dead: number; readonly oldest: Instant | null };
  readonly signatures: { readonly retrying: number; readonly oldest: Instant | null };
  /** Engagements of which the programme's figures are behind the journal. */
  readonly behind: number;
  readonly jobs: readonly { readonly job: string; readonly at: Instant; readonly state: JobState }[];
  readonly reconciliation: (Reconciliation & { readonly at: Instant }) | null;
}

export function readHealth(db: Database): Promise<HealthReport> {
  return readAs(db, ENGINE, async (tx) => {
    const [outbox, signatures, behind, jobs] = await Promise.all([
      tx.execute<{ waiting: number; dead: number; oldest: string | null }>(sql`
        select count(*)::int as waiting, (count(*) filter (where attempts >= ${DEAD_ATTEMPTS}))::int as dead,
               min(created_at) as oldest
          from outbox where ${sql.raw(WAITING)}`),
      tx.execute<{ retrying: number; oldest: string | null }>(sql`
        select count(*)::int as retrying, min(requested_at) as oldest from signature_jobs where status = 'retrying'`),
      tx.execute<{ behind: number }>(sql`
        select count(*)::int as behind from engagements e left join followed f using (engagement_id)
          left join data_keys k on k.scope = 'engagement:' || e.engagement_id
         where (f.seq is null or f.seq < e.seq) and k.destroyed_at is null`),
      tx.execute<{ job: string; done: string; at: string; hours: number; report: Reconciliation }>(sql`
        select job, done, at, report, (extract(epoch from now() - at) / 3600)::float8 as hours
          from programme_jobs order by job`),
    ]);
    const last = jobs.find(({ job }) => job === RECONCILIATION_JOB);
    return {
      outbox: { waiting: outbox[0]?.waiting ?? 0, dead: outbox[0]?.dead ?? 0, oldest: iso(outbox[0]?.oldest) },
      signatures: { retrying: signatures[0]?.retrying ?? 0, oldest: iso(signatures[0]?.oldest) },
      behind: behind[0]?.behind ?? 0,
      jobs: jobs.map(({ job, at, done, hours }) => ({ job, state: stateOf(job, done, hours), at: told(at) })),
      reconciliation: last?.report.checked === undefined ? null : { ...last.report, at: told(last.at) },
    };
  });
}

/** How a job does of which the last sign was so many hours ago. */
function stateOf(job: string, done: string, hours: number): JobState {
  if (done === FAILED) return 'failed';
  if (done.startsWith(BEGUN)) return hours * 60 > TAKEN_UP_MINUTES ? 'stuck' : 'running';
  const pace = Object.hasOwn(JOBS, job) ? JOBS[job as JobName] : 'daily';
  return hours > STUCK_HOURS[pace] ? 'stuck' : 'done';
}

function iso(at: string | null | undefined): Instant | null {
  return at === null || at === undefined ? null : told(at);
}

/** Times come as Postgres writes them. */
function told(at: string): Instant {
  return new Date(at).toISOString() as Instant;
}
