import { sql } from 'drizzle-orm';
import type { EngagementId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { verifyJournal } from '../journal/verify-journal.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** What changed in two days is looked at, at most so many: some tens of thousands of events. */
const MOST_CHECKED = 500;

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
