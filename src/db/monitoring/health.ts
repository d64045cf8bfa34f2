import { sql } from 'drizzle-orm';
import type { Instant } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { WAITING } from '../outbox/waiting.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { type Jobs, readJobs } from './read-jobs.ts';

/** After so many attempts a message is tried once an hour: whoever runs the system should look. */
export const DEAD_ATTEMPTS = 10;

/** How the installation does, for whoever runs it: numbers, codes and ids, and nothing of any case. */
export interface HealthReport extends Jobs {
  readonly outbox: { readonly waiting: number; readonly dead: number; readonly oldest: Instant | null };
  readonly signatures: { readonly retrying: number; readonly oldest: Instant | null };
  /** Engagements of which the programme's figures are behind the journal. */
  readonly behind: number;
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
      readJobs(tx),
    ]);
    return {
      outbox: { waiting: outbox[0]?.waiting ?? 0, dead: outbox[0]?.dead ?? 0, oldest: iso(outbox[0]?.oldest) },
      signatures: { retrying: signatures[0]?.retrying ?? 0, oldest: iso(signatures[0]?.oldest) },
      behind: behind[0]?.behind ?? 0,
      ...jobs,
    };
  });
}

function iso(at: string | null | undefined): Instant | null {
  return at === null || at === undefined ? null : told(at);
}

/** Times come as Postgres writes them. */
function told(at: string): Instant {
  return new Date(at).toISOString() as Instant;
}
