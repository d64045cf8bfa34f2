import { sql } from 'drizzle-orm';
import { toInstant } from '../../domain/calendar/instant.ts';
import type { Stage } from '../../domain/engagement/state.ts';
import { EFFECT_DAYS, LOT_EFFECT_DAYS, type PortfolioCounts } from '../../domain/monitoring/portfolio/portfolio.ts';
import { THRESHOLDS } from '../../domain/monitoring/signals/thresholds.ts';
import type { Database } from '../database.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, type Transaction } from '../with-actor.ts';
import { type Cuts, cutBy } from './cuts.ts';

/** Calendar days in which the days of `EFFECT_DAYS` lie: three weeks. */
const EFFECT_CALENDAR_DAYS = (EFFECT_DAYS / 5) * 7;
const LOT_CALENDAR_DAYS = (LOT_EFFECT_DAYS / 5) * 7;
/** A delay that ends within two weeks can still be saved. */
const SOON_DAYS = 14;
/** An engagement that is likelier to stall than not will hardly keep its delay. */
const LIKELY = 0.5;
const MONTHS = 12;

/** The counts of the chosen engagements, as the viewer may see them. */
export function readPortfolio(db: Database, viewer: Viewer, cuts: Cuts, now: number): Promise<PortfolioCounts> {
  const at = toInstant(now);
  const where = cutBy(cuts);
  const soon = sql`next_deadline_at between ${at} and ${at}::timestamptz + ${`${SOON_DAYS} days`}::interval`;
  const all = async (tx: Transaction): Promise<PortfolioCounts> => {
    const [standings, stays, open, clauses, breachMonths, interventions, lots] = await Promise.all([
      tx.execute<StandingRow>(sql`
        select reached, stage, reason, count(*)::int as count, coalesce(sum(breaches), 0)::int as delays,
               (count(*) filter (where breaches > 0))::int as engagements,
               (count(*) filter (where open and next_deadline_at < ${at}))::int as overdue,
               (count(*) filter (where open and ${soon}))::int as "dueSoon",
               (count(*) filter (where open and stall >= ${LIKELY} and ${soon}))::int as likely
          from followed where ${where} group by 1, 2, 3`),
      tx.execute<Row<'stays'>>(sql`
        select stage, days, count(*)::int as count from followed_stays where ${where} group by 1, 2`),
      tx.execute<Row<'open'>>(sql`
        select stage, to_char(date_trunc('day', stage_since at time zone 'UTC'), 'YYYY-MM-DD"T"12:00:00.000"Z"') as since,
               count(*)::int as count
          from followed where open and ${where} group by 1, 2`),
      tx.execute<Row<'clauses'>>(sql`
        select clause, count(*)::int as count, sum(rounds)::int as rounds,
               sum(open_hours + coalesce(extract(epoch from ${at}::timestamptz - open_since) / 3600, 0))::float as hours,
               (count(*) filter (where rounds >= ${THRESHOLDS.alternations}))::int as "pingPong",
               (count(*) filter (where mediated))::int as mediated
          from followed_clauses where ${where} group by 1`),
      tx.execute<Row<'breachMonths'>>(sql`
        select to_char(last_breach_at, 'YYYY-MM') as month, count(*)::int as count from followed
         where last_breach_at > ${at}::timestamptz - ${`${MONTHS} months`}::interval and ${where} group by 1 order by 1`),
      tx.execute<Row<'interventions'>>(sql`
        select i.kind, count(*)::int as count,
               (count(*) filter (where i.moved_at <= i.at + ${`${EFFECT_CALENDAR_DAYS} days`}::interval))::int as moved,
               (count(*) filter (where i.moved_at is null
                  and i.at > ${at}::timestamptz - ${`${EFFECT_CALENDAR_DAYS} days`}::interval))::int as waiting
          from interventions i join followed using (engagement_id) where ${where} group by 1`),
      tx.execute<Row<'lots'>>(sql`
        select l.lot_day as "lotDay", count(*)::int as count,
               (count(*) filter (where l.moved_at <= l.entered_at + ${`${LOT_CALENDAR_DAYS} days`}::interval))::int as moved,
               (count(*) filter (where l.moved_at is null
                  and l.entered_at > ${at}::timestamptz - ${`${LOT_CALENDAR_DAYS} days`}::interval))::int as waiting
          from reminder_lots l join followed using (engagement_id) where ${where} group by 1`),
    ]);
    const sum = (of: (row: StandingRow) => number) => standings.reduce((total, row) => total + of(row), 0);
    return {
      reached: standings.map(({ reached, count }) => ({ reached, count })),
      stays,
      open,
      clauses,
      endings: standings
        .filter(({ stage }) => ENDED_EARLY.includes(stage))
        .map(endingOf)
        .reduce(merged, []),
      breaches: {
        delays: sum(({ delays }) => delays),
        engagements: sum(({ engagements }) => engagements),
        overdue: sum(({ overdue }) => overdue),
        dueSoon: sum(({ dueSoon }) => dueSoon),
        likely: sum(({ likely }) => likely),
      },
      breachMonths,
      interventions,
      lots,
    };
  };
  return readAs(db, viewer, all);
}

type Row<Key extends Exclude<keyof PortfolioCounts, 'breaches'>> = PortfolioCounts[Key][number] &
  Record<string, unknown>;

type StandingRow = PortfolioCounts['breaches'] &
  PortfolioCounts['endings'][number] & { readonly reached: number } & Record<string, unknown>;

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
