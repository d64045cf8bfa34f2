import { type SQL, sql } from 'drizzle-orm';
import { toInstant } from '../../domain/calendar/instant.ts';
import type { Stage } from '../../domain/engagement/state.ts';
import type { Instant } from '../../domain/ids.ts';
import { EFFECT_DAYS, LOT_EFFECT_DAYS, type PortfolioCounts } from '../../domain/monitoring/portfolio/portfolio.ts';
import type { Database } from '../database.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { countClauses } from './count-clauses.ts';
import { type Cuts, cutBy } from './cuts.ts';

/** Calendar days in which the days of `EFFECT_DAYS` lie: three weeks. */
const EFFECT_CALENDAR_DAYS = (EFFECT_DAYS / 5) * 7;
const LOT_CALENDAR_DAYS = (LOT_EFFECT_DAYS / 5) * 7;
/** A delay that ends within two weeks can still be saved. */
const SOON_DAYS = 14;
/** An engagement that is likelier to stall than not will hardly keep its delay. */
const LIKELY = 0.5;
const MONTHS = 12;
const DAY_MS = 86_400_000;

/** The counts of the chosen engagements, as the viewer may see them. Two sessions count at once, each about half. */
export async function readPortfolio(db: Database, viewer: Viewer, cuts: Cuts, now: number): Promise<PortfolioCounts> {
  const [[standings, breachMonths, clauses], [running, stays, acts]] = await Promise.all([
    readAs(db, viewer, (tx) =>
      Promise.all([
        tx.execute<StandingRow>(standing(cuts)),
        tx.execute<Row<'breachMonths'>>(breached(cuts, now)),
        countClauses(tx, cuts, now),
      ]),
    ),
    readAs(db, viewer, (tx) =>
      Promise.all([
        tx.execute<RunningRow>(stillRunning(cuts, now)),
        tx.execute<Row<'stays'>>(countedStays(cuts)),
        tx.execute<ActRow>(acted(cuts, now)),
      ]),
    ),
  ]);
  const sum = <Of>(rows: readonly Of[], of: (row: Of) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    reached: standings.map(({ reached, count }) => ({ reached, count })),
    stays,
    open: running.map(({ stage, day, count }) => ({ stage, since: noon(day), count })),
    clauses,
    endings: standings
      .filter(({ stage }) => ENDED_EARLY.includes(stage))
      .map(endingOf)
      .reduce(merged, []),
    breaches: {
      delays: sum(standings, ({ delays }) => delays),
      engagements: sum(standings, ({ engagements }) => engagements),
      overdue: sum(running, ({ overdue }) => overdue),
      dueSoon: sum(running, ({ dueSoon }) => dueSoon),
      likely: sum(running, ({ likely }) => likely),
    },
    breachMonths,
    interventions: acts.flatMap(({ kind, lotDay: _, ...counts }) => (kind === null ? [] : [{ kind, ...counts }])),
    lots: acts.flatMap(({ kind: _, lotDay, ...counts }) => (lotDay === null ? [] : [{ lotDay, ...counts }])),
  };
}

function standing(cuts: Cuts): SQL {
  return sql`
    select stage, reached, reason, count(*)::int as count, sum(breaches)::int as delays,
           (count(*) filter (where breaches > 0))::int as engagements
      from followed where ${cutBy(cuts)} group by 1, 2, 3`;
}

function breached(cuts: Cuts, now: number): SQL {
  return sql`
    select to_char(last_breach_at, 'YYYY-MM') as month, count(*)::int as count from followed
     where last_breach_at > ${toInstant(now)}::timestamptz - ${`${MONTHS} months`}::interval and ${cutBy(cuts)}
     group by 1 order by 1`;
}

function stillRunning(cuts: Cuts, now: number): SQL {
  // Computed here: in the statement they would be computed anew for each row.
  const [at, soon] = [toInstant(now), toInstant(now + SOON_DAYS * DAY_MS)];
  return sql`
    select stage, (stage_since at time zone 'UTC')::date::text as day, count(*)::int as count,
           (count(*) filter (where next_deadline_at < ${at}))::int as overdue,
           (count(*) filter (where next_deadline_at between ${at} and ${soon}))::int as "dueSoon",
           (count(*) filter (where stall >= ${LIKELY} and next_deadline_at between ${at} and ${soon}))::int as likely
      from followed where open and ${cutBy(cuts)} group by stage, (stage_since at time zone 'UTC')::date`;
}

/**
 * What was done and what the lot gave, with what came of each; of what is forgotten no cohort is left.
 * Time spans are compared as they are: to add days to an instant Postgres asks the calendar, row by row.
 */
function acted(cuts: Cuts, now: number): SQL {
  const where = cutBy(cuts);
  const [sinceAct, sinceLot] = [EFFECT_CALENDAR_DAYS, LOT_CALENDAR_DAYS].map((days) => toInstant(now - days * DAY_MS));
  return sql`
    select kind, "lotDay", count(*)::int as count, (count(*) filter (where moved))::int as moved,
           (count(*) filter (where waiting))::int as waiting
      from (select kind, null::int as "lotDay", moved_at - at <= ${`${EFFECT_CALENDAR_DAYS} days`}::interval as moved,
                   moved_at is null and at > ${sinceAct} as waiting
              from interventions where cohort is not null and ${where}
            union all
            select null, lot_day, moved_at - entered_at <= ${`${LOT_CALENDAR_DAYS} days`}::interval,
                   moved_at is null and entered_at > ${sinceLot}
              from reminder_lots where cohort is not null and ${where}) acts
     group by 1, 2`;
}

/** Kept by cohort; cut otherwise they are counted, from an index alone. */
function countedStays(cuts: Cuts): SQL {
  const { cohort, ...others } = cuts;
  if (Object.values(others).some((cut) => cut !== undefined)) {
    return sql`select stage, days, count(*)::int as count from followed_stays where ${cutBy(cuts)} group by 1, 2`;
  }
  return sql`
    select stage, days, sum(count)::int as count from followed_stay_cells
     where ${cutBy({ cohort })} group by 1, 2 having sum(count) > 0`;
}

/** A day is counted from its middle. */
function noon(day: string): Instant {
  return toInstant(Date.parse(`${day}T12:00:00.000Z`));
}

type Row<Key extends 'stays' | 'breachMonths'> = PortfolioCounts[Key][number] & Record<string, unknown>;

type StandingRow = Pick<PortfolioCounts['breaches'], 'delays' | 'engagements'> &
  PortfolioCounts['endings'][number] & { readonly reached: number } & Record<string, unknown>;

type RunningRow = Pick<PortfolioCounts['breaches'], 'overdue' | 'dueSoon' | 'likely'> &
  Pick<PortfolioCounts['open'][number], 'stage' | 'count'> & { readonly day: string } & Record<string, unknown>;

/** Of an intervention its kind, of a lot its day. */
type ActRow = Pick<PortfolioCounts['lots'][number], 'count' | 'moved' | 'waiting'> & {
  readonly kind: string | null;
  readonly lotDay: number | null;
} & Record<string, unknown>;

/** Ends that somebody gave a reason for, or that time made. */
const ENDED_EARLY: readonly Stage[] = ['withdrawn', 'declined', 'expired', 'lapsed', 'terminated'];

function endingOf({ stage, reason, count }: StandingRow): PortfolioCounts['endings'][number] {
  return { stage, reason, count };
}

/** How far they had come does not matter here: one line for each end and reason. */
function merged(all: PortfolioCounts['endings'], next: PortfolioCounts['endings'][number]): PortfolioCounts['endings'] {
  const same = all.find(({ stage, reason }) => stage === next.stage && reason === next.reason);
  if (same === undefined) return [...all, next];
  return all.map((one) => (one === same ? { ...one, count: one.count + next.count } : one));
}
