import { type SQL, sql } from 'drizzle-orm';
import type { Stage } from '../../domain/engagement/state.ts';
import type { CallId, ClauseId, CompanyId, EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { ProcessSummary } from '../../domain/monitoring/facts/summary.ts';
import type { Action } from '../../domain/monitoring/signals/actions.ts';
import type { SignalKind } from '../../domain/monitoring/signals/signals-of.ts';
import { plainWords } from '../../domain/plain-words.ts';
import type { Database } from '../database.ts';
import { readAs } from '../with-actor.ts';
import { atMost, type FollowedQuery, pageOf, type Staff, wayOf } from './page-of-followed.ts';
import { searchFor } from './search-followed.ts';

/** An engagement as the programme's staff read it: facts of the procedure alone. */
export interface FollowedEngagement {
  readonly engagement: EngagementId;
  readonly call: CallId;
  readonly startup: CompanyId;
  readonly industrial: CompanyId;
  readonly sector: string | null;
  readonly region: string | null;
  readonly cohort: string;
  readonly stage: Stage;
  readonly open: boolean;
  readonly began: Instant;
  readonly stageSince: Instant;
  readonly lastProgress: Instant;
  readonly awaiting: 'startup' | 'industrial' | 'both' | 'none';
  readonly awaitingSince: Instant;
  readonly pausedAt: Instant | null;
  readonly nextDeadlineAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly breaches: number;
  /** Chance of a stall when last looked at: 0 to 1. */
  readonly stall: number;
  readonly sign: SignalKind | null;
  readonly signClause: ClauseId | null;
  readonly action: Action | null;
  readonly summary: ProcessSummary;
  /** Who looks after it; null for nobody. */
  readonly officer: PersonId | null;
  /** Whether the viewer follows it. */
  readonly following: boolean;
}

/** A page of engagements; `next` says where the following one starts. */
export async function listFollowed(
  db: Database,
  viewer: Staff,
  query: FollowedQuery,
): Promise<{ readonly items: readonly FollowedEngagement[]; readonly next: FollowedQuery['after'] | null }> {
  const rows = await readAs(db, viewer, async (tx) => {
    const words = plainWords(query.q ?? '').split(' ');
    const search = await searchFor(tx, words);
    return tx.execute<Raw & { place: string }>(sql`
      with page as materialized (${pageOf(viewer, query, search)})
      select ${COLUMNS}, page.at::text as place
        from page join followed f on f.engagement_id = page.id ${withStaff(viewer)}
       order by page.at ${wayOf(query.sort)}, page.id ${wayOf(query.sort)}`);
  });
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const next = rows.length > query.limit && last !== undefined ? { value: last.place, id: last.engagement } : null;
  return { items: items.map(toFollowed), next };
}

/** One of them; null when nothing of it is told. */
export async function readFollowed(
  db: Database,
  viewer: Staff,
  engagement: EngagementId,
): Promise<FollowedEngagement | null> {
  const [row] = await readAs(db, viewer, (tx) =>
    tx.execute<Raw>(sql`select ${COLUMNS} from followed f ${withStaff(viewer)} where f.engagement_id = ${engagement}`),
  );
  return row === undefined ? null : toFollowed(row);
}

/** Those on which acting was worth most when they were last looked at, the best first. */
export async function readMostWorth(db: Database, viewer: Staff, most: number): Promise<readonly FollowedEngagement[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx.execute<Raw>(sql`
      select ${COLUMNS} from followed f ${withStaff(viewer)} where f.benefit > 0
       order by f.benefit desc, f.engagement_id desc ${atMost(most)}`),
  );
  return rows.map(toFollowed);
}

type Raw = { readonly [key in keyof FollowedEngagement]: FollowedEngagement[key] } & Record<string, unknown>;

const COLUMNS = sql`
  f.engagement_id as engagement, f.call_id as call, f.startup, f.industrial, f.sector, f.region, f.cohort, f.stage,
  f.open, f.began, f.stage_since as "stageSince", f.last_progress as "lastProgress", f.awaiting,
  f.awaiting_since as "awaitingSince", f.paused_at as "pausedAt", f.next_deadline_at as "nextDeadlineAt",
  f.ended_at as "endedAt", f.breaches, f.stall, f.sign, f.sign_clause as "signClause", f.action, f.summary,
  a.officer, w.person is not null as following`;

function withStaff({ person }: Staff): SQL {
  return sql`
    left join staff_assignments a on a.engagement_id = f.engagement_id
    left join staff_follows w on w.engagement_id = f.engagement_id and w.person = ${person}`;
}

const INSTANTS = [
  'began',
  'stageSince',
  'lastProgress',
  'awaitingSince',
  'pausedAt',
  'nextDeadlineAt',
  'endedAt',
] as const;

/** Times come as Postgres writes them. */
function toFollowed({ place: _, ...row }: Raw & { readonly place?: string }): FollowedEngagement {
  const times = INSTANTS.map((name) => {
    const told = row[name];
    return [name, told === null ? null : new Date(told).toISOString()];
  });
  return { ...row, ...Object.fromEntries(times) };
}
