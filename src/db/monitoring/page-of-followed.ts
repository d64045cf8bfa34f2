import { type SQL, sql } from 'drizzle-orm';
import type { Stage } from '../../domain/engagement/state.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { SignalKind } from '../../domain/monitoring/signals/signals-of.ts';
import { FOLLOWED_STAGES } from '../../domain/monitoring/signals/thresholds.ts';
import type { Viewer } from '../viewer.ts';
import { type Cuts, cutBy } from './cuts.ts';
import type { Search } from './search-followed.ts';

export type Staff = Extract<Viewer, { kind: 'staff' }>;

export const SORTS = ['benefit', 'stage-since', 'last-progress', 'deadline', 'began'] as const;
export type Sort = (typeof SORTS)[number];

export interface FollowedQuery extends Cuts {
  readonly stage?: Stage | undefined;
  readonly open?: boolean | undefined;
  readonly awaiting?: 'startup' | 'industrial' | 'both' | 'none' | undefined;
  readonly sign?: SignalKind | undefined;
  readonly officer?: PersonId | 'nobody' | undefined;
  readonly following?: boolean | undefined;
  /** Beginnings of words of the companies' or the call's names, in any spelling. */
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

/** More lines than that are for a file: they are sorted once, where a page asks each cell for all of its lines. */
const PAGE_LINES = 100;

/**
 * The statement that finds a page's engagements (`id`) with what they are sorted by (`at`), and one more. However many
 * there are, it reads some dozens of lines: a filter by where an engagement stands, or where in the programme it
 * belongs, asks each such cell for its first lines, which an index has in order, and merges them: the cells are few.
 */
export function pageOf(viewer: Staff, query: FollowedQuery, search: Search | null): SQL {
  const { column } = BY[query.sort];
  const found = sql`f.engagement_id as id, ${column} as at`;
  const set = smallSet(viewer, query, search);
  if (set !== null) {
    // The lateral look by key keeps the planner from reading all that is followed.
    return sql`
      select f.id, f.at from (${set}) s cross join lateral (
        select ${found} from followed f where f.engagement_id = s.id and ${filters(viewer, query, search)} limit 1) f
       ${inOrder(query, sql`f.at`, sql`f.id`)}`;
  }
  const cells = cellsOf(query);
  const lines = (where: SQL) => sql`
    select ${found} from followed f where ${where} and ${filters(viewer, query, search)}
     ${inOrder(query, column, sql`f.engagement_id`)}`;
  if (cells === null || query.limit > PAGE_LINES) return lines(sql`true`);
  return sql`
    select f.id, f.at from (${cells.all}) c cross join lateral (${lines(sql`f.${cells.column} = c.cell`)}) f
     ${inOrder(query, sql`f.at`, sql`f.id`)}`;
}

/** `asc` or `desc`. */
export function wayOf(sort: Sort): SQL {
  return BY[sort].down ? sql`desc` : sql`asc`;
}

/** Written out: statements are planned once for any value, and a page is to be read from the index, not sorted out of all. */
export function atMost(rows: number): SQL {
  return sql.raw(`limit ${Math.trunc(rows)}`);
}

function inOrder({ sort, limit }: FollowedQuery, at: SQL, id: SQL): SQL {
  return sql`order by ${at} ${wayOf(sort)}, ${id} ${wayOf(sort)} ${atMost(limit + 1)}`;
}

/** What somebody looks after or follows, and what a rare word names, does not grow with the programme. */
function smallSet({ person }: Staff, { officer, following }: FollowedQuery, search: Search | null): SQL | null {
  if (search?.rarest !== undefined) return search.rarest;
  if (officer !== undefined && officer !== 'nobody') {
    return sql`select engagement_id as id from staff_assignments where officer = ${officer}`;
  }
  return following === true ? sql`select engagement_id as id from staff_follows where person = ${person}` : null;
}

/** By which cells a filter is read; null where none is needed. A cohort is of one time, as the sorts are: without its own cells a page would read past all others. */
function cellsOf(query: FollowedQuery): { readonly column: SQL; readonly all: SQL } | null {
  const { call, sector, region, cohort, stage, awaiting, sign } = query;
  // Some dozens, by an index of their own.
  if (call !== undefined) return null;
  const open = query.open ?? (stage === undefined ? undefined : FOLLOWED_STAGES.includes(stage));
  const stands = [stage, awaiting, sign, query.open].some((one) => one !== undefined);
  if (cohort !== undefined || (!stands && (sector ?? region) !== undefined)) {
    const which = sql`${openIs(open)} and ${cutBy({ sector, region, cohort })}`;
    return { column: sql`place`, all: sql`select place as cell from followed_places where ${which}` };
  }
  if (!stands) return null;
  const which = sql`${openIs(open)} and ${standsAs(query)}`;
  return { column: sql`standing`, all: sql`select standing as cell from followed_standings where ${which}` };
}

function filters({ person }: Staff, query: FollowedQuery, search: Search | null): SQL {
  const { sort, after, open, officer, following, ...cuts } = query;
  const { column, down, type, only } = BY[sort];
  const than = down ? sql`<` : sql`>`;
  const assigned = sql`select from staff_assignments a where a.engagement_id = f.engagement_id`;
  const follows = sql`select from staff_follows w where w.engagement_id = f.engagement_id and w.person = ${person}`;
  const parts = [
    only,
    after === undefined ? null : sql`(${column}, f.engagement_id) ${than} (${after.value}::${type}, ${after.id}::uuid)`,
    cutBy(cuts),
    openIs(open),
    standsAs(query),
    officer === undefined
      ? null
      : officer === 'nobody'
        ? sql`not exists (${assigned})`
        : sql`exists (${assigned} and a.officer = ${officer})`,
    following === undefined ? null : following ? sql`exists (${follows})` : sql`not exists (${follows})`,
    search?.matches,
  ].filter((part) => part !== null && part !== undefined);
  return sql.join(parts, sql` and `);
}

/** Written out, as the planner knows how few run. */
function openIs(open: boolean | undefined): SQL {
  if (open === undefined) return sql`true`;
  return open ? sql`open` : sql`not open`;
}

function standsAs({ stage, awaiting, sign }: FollowedQuery): SQL {
  const parts = [
    stage === undefined ? null : sql`stage = ${stage}`,
    awaiting === undefined ? null : sql`awaiting = ${awaiting}`,
    sign === undefined ? null : sql`sign = ${sign}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `);
}
