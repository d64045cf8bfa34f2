import { type SQL, sql } from 'drizzle-orm';
import type { EngagementId } from '../../domain/ids.ts';
import type { Tabled } from '../../domain/monitoring/facts/facts-of.ts';
import type { PortfolioRecord } from '../../domain/monitoring/portfolio/record.ts';
import type { UsualStay } from '../../domain/monitoring/signals/signals-of.ts';
import type { DataKey } from '../../keys/keyring.ts';
import type { Transaction } from '../with-actor.ts';
import { clauseRows, followedRow, type Row, stayRows, type ToWrite } from './followed-row.ts';

/** One engagement to be written, beside what was written of it before. */
export interface Written {
  readonly next: ToWrite;
  readonly before: PortfolioRecord | null;
}

/**
 * Writes what is told of engagements, as the engine. Only what is new since `before` is written, so that one
 * more event costs the same however long the story. An older picture never overwrites a newer one.
 */
export async function writeFollowed(
  tx: Transaction,
  all: readonly Written[],
  now: number,
  usualStay?: UsualStay,
): Promise<void> {
  const rows = all.map(({ next }) => followedRow(next, now, usualStay));
  const stays = all.flatMap(({ next, before }) => stayRows(next, before?.stays.length ?? 0));
  const clauses = all.flatMap(({ next, before }) => clauseRows(next, before));
  const progress = all.flatMap(({ next }) =>
    next.progress.map((at) => ({ engagement_id: next.engagement, at: new Date(at).toISOString() })),
  );
  // Sent together: each waits for the one before it at the server, and nobody for its answer.
  await Promise.all([
    tx.execute(intoFollowed(rows)),
    ...(stays.length > 0 ? [tx.execute(intoStays(stays))] : []),
    ...(clauses.length > 0 ? [tx.execute(intoClauses(clauses))] : []),
    ...(progress.length > 0 ? cameForward(progress, uuids(all)).map((one) => tx.execute(one)) : []),
  ]);
}

function intoFollowed(rows: readonly Row[]): SQL {
  // Named, as Postgres makes some of its own.
  const columns = sql.join(
    Object.keys(rows[0] ?? {}).map((name) => sql.identifier(name)),
    sql`, `,
  );
  return sql`
    insert into followed (${columns}) select ${columns} from jsonb_populate_recordset(null::followed, ${json(rows)}::jsonb)
    on conflict (engagement_id) do update set
      seq = excluded.seq, stage = excluded.stage, open = excluded.open, reached = excluded.reached,
      stage_since = excluded.stage_since, last_progress = excluded.last_progress, awaiting = excluded.awaiting,
      awaiting_since = excluded.awaiting_since, paused_at = excluded.paused_at,
      next_deadline_at = excluded.next_deadline_at, ended_at = excluded.ended_at,
      decided_at = excluded.decided_at, selected_at = excluded.selected_at, nda_sent_at = excluded.nda_sent_at,
      nda_at = excluded.nda_at, signed_at = excluded.signed_at, mediated_at = excluded.mediated_at,
      pilot = excluded.pilot, reason = excluded.reason,
      breaches = excluded.breaches, last_breach_at = excluded.last_breach_at, stall = excluded.stall,
      benefit = excluded.benefit, sign = excluded.sign, sign_clause = excluded.sign_clause, action = excluded.action,
      ranked_at = excluded.ranked_at, summary = excluded.summary, record = excluded.record
    where followed.seq < excluded.seq`;
}

function intoStays(stays: readonly Row[]): SQL {
  return sql`
    insert into followed_stays select * from jsonb_populate_recordset(null::followed_stays, ${json(stays)}::jsonb)
    on conflict (engagement_id, n) do nothing`;
}

function intoClauses(clauses: readonly Row[]): SQL {
  return sql`
    insert into followed_clauses
    select * from jsonb_populate_recordset(null::followed_clauses, ${json(clauses)}::jsonb)
    on conflict (engagement_id, clause) do update set
      open_hours = excluded.open_hours, open_since = excluded.open_since, rounds = excluded.rounds,
      conflicts = excluded.conflicts, mediated = excluded.mediated`;
}

/** The first step forward is what came of an intervention, and of the lot. */
function cameForward(progress: readonly Row[], engagements: string): readonly SQL[] {
  return [
    sql`
      update interventions i set moved_at = (
        select min(p.at) from jsonb_to_recordset(${json(progress)}::jsonb) as p(engagement_id uuid, at timestamptz)
         where p.engagement_id = i.engagement_id and p.at > i.at)
       where i.moved_at is null and i.engagement_id = any (${engagements}::uuid[])`,
    sql`
      update reminder_lots l set moved_at = (
        select min(p.at) from jsonb_to_recordset(${json(progress)}::jsonb) as p(engagement_id uuid, at timestamptz)
         where p.engagement_id = l.engagement_id and p.at > l.entered_at)
       where l.moved_at is null and l.engagement_id = any (${engagements}::uuid[])`,
  ];
}

/** Keeps by which signs texts were on the table, sealed. */
export async function writeMemory(
  tx: Transaction,
  key: DataKey,
  engagement: EngagementId,
  tabled: Tabled,
): Promise<void> {
  const content = key.seal(MEMORY_FIELD, JSON.stringify(tabled));
  await tx.execute(sql`
    insert into followed_memory (engagement_id, tabled) values (${engagement}, ${content})
    on conflict (engagement_id) do update set tabled = excluded.tabled`);
}

/** Under this name the memory is sealed. */
export const MEMORY_FIELD = 'followed/tabled';

function json(rows: readonly Row[]): string {
  return JSON.stringify(rows);
}

function uuids(all: readonly Written[]): string {
  return `{${all.map(({ next }) => next.engagement).join(',')}}`;
}
