import { type SQL, sql } from 'drizzle-orm';
import type { Stage } from '../../domain/engagement/state.ts';
import type { CallId, ClauseId, CompanyId, EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { ProcessSummary } from '../../domain/monitoring/facts/summary.ts';
import type { Action } from '../../domain/monitoring/signals/actions.ts';
import type { SignalKind } from '../../domain/monitoring/signals/signals-of.ts';
import { plainWords } from '../../domain/plain-words.ts';
import type { Database } from '../database.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { type Cuts, cutBy } from './cuts.ts';

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

export const SORTS = ['benefit', 'stage-since', 'last-progress', 'deadline', 'began'] as const;
export type Sort = (typeof SORTS)[number];

export interface FollowedQuery extends Cuts {
  readonly stage?: Stage | undefined;
  readonly open?: boolean | undefined;
  readonly awaiting?: FollowedEngagement['awaiting'] | undefined;
  readonly sign?: SignalKind | undefined;
  readonly officer?: PersonId | 'nobody' | undefined;
  readonly following?: boolean | undefined;
  /** Words of the companies' or the call's names, in any spelling. */
  readonly q?: string | undefined;
  readonly sort: Sort;
  readonly limit: number;
  readonly after?: { readonly value: string; readonly id: string } | undefined;
}

/** Each sort's column, which way, and what a cursor's value is read as. Rows without a value are not in a list sorted by it. */
const BY: {
  readonly [sort in Sort]: { readonly column: SQL; readonly down: boolean; readonly type: SQL; readonly only: SQL };
} = {
  benefit: { column: sql`f.benefit`, down: true, type: sql`real`, only: sql`true` },
  'stage-since': { column: sql`f.stage_since`, down: false, type: sql`timestamptz`, only: sql`true` },
  'last-progress': { column: sql`f.last_progress`, down: false, type: sql`timestamptz`, only: sql`true` },
  deadline: {
    column: sql`f.next_deadline_at`,
    down: false,
    type: sql`timestamptz`,
    only: sql`f.next_deadline_at is not null`,
  },
  began: { column: sql`f.began`, down: true, type: sql`timestamptz`, only: sql`true` },
};

/** A page of engagements; `next` says where the following one starts. */
export async function listFollowed(
  db: Database,
  viewer: Extract<Viewer, { kind: 'staff' }>,
  query: FollowedQuery,
): Promise<{ readonly items: readonly FollowedEngagement[]; readonly next: FollowedQuery['after'] | null }> {
  const { column, down, type, only } = BY[query.sort];
  const [than, way] = down ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const { after } = query;
  const place =
    after === undefined
      ? sql`true`
      : sql`(${column}, f.engagement_id) ${than} (${after.value}::${type}, ${after.id}::uuid)`;
  const rows = await readAs(db, viewer, (tx) =>
    tx.execute<Raw & { place: string }>(sql`
      select ${COLUMNS}, ${column}::text as place ${from(viewer)}
       where ${only} and ${place} and ${filters(query)}
       order by ${column} ${way}, f.engagement_id ${way} ${atMost(query.limit + 1)}`),
  );
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const next = rows.length > query.limit && last !== undefined ? { value: last.place, id: last.engagement } : null;
  return { items: items.map(toFollowed), next };
}

/** One of them; null when nothing of it is told. */
export async function readFollowed(
  db: Database,
  viewer: Extract<Viewer, { kind: 'staff' }>,
  engagement: EngagementId,
): Promise<FollowedEngagement | null> {
  const [row] = await readAs(db, viewer, (tx) =>
    tx.execute<Raw>(sql`select ${COLUMNS} ${from(viewer)} where f.engagement_id = ${engagement}`),
  );
  return row === undefined ? null : toFollowed(row);
}

/** Those on which acting was worth most when they were last looked at, the best first. */
export async function readMostWorth(
  db: Database,
  viewer: Extract<Viewer, { kind: 'staff' }>,
  most: number,
): Promise<readonly FollowedEngagement[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx.execute<Raw>(sql`
      select ${COLUMNS} ${from(viewer)} where f.benefit > 0
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

/** Written out: statements are planned once for any value, and a page is to be read from the index, not sorted out of all. */
function atMost(rows: number): SQL {
  return sql.raw(`limit ${Math.trunc(rows)}`);
}

function from({ person }: { readonly person: PersonId }): SQL {
  return sql`
    from followed f
    left join staff_assignments a on a.engagement_id = f.engagement_id
    left join staff_follows w on w.engagement_id = f.engagement_id and w.person = ${person}`;
}

function filters({ stage, open, awaiting, sign, officer, following, q, ...cuts }: FollowedQuery): SQL {
  const parts = [
    cutBy(cuts),
    stage === undefined ? null : sql`f.stage = ${stage}`,
    // Written out, as the indexes of what runs are.
    open === undefined ? null : open ? sql`f.open` : sql`not f.open`,
    awaiting === undefined ? null : sql`f.awaiting = ${awaiting}`,
    sign === undefined ? null : sql`f.sign = ${sign}`,
    officer === undefined ? null : officer === 'nobody' ? sql`a.officer is null` : sql`a.officer = ${officer}`,
    following === undefined ? null : sql`(w.person is not null) = ${following}`,
    // Plain words hold no sign that means something to `like`.
    ...plainWords(q ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => sql`f.words like ${`%${word}%`}`),
  ].filter((part) => part !== null);
  return sql.join(parts, sql` and `);
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
