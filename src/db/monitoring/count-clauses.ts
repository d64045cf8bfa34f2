import { type SQL, sql } from 'drizzle-orm';
import type { PortfolioCounts } from '../../domain/monitoring/portfolio/portfolio.ts';
import { THRESHOLDS } from '../../domain/monitoring/signals/thresholds.ts';
import type { Transaction } from '../with-actor.ts';
import { type Cuts, cutBy } from './cuts.ts';

const HOUR_MS = 3_600_000;

interface ClauseSums extends Record<string, unknown> {
  readonly clause: PortfolioCounts['clauses'][number]['clause'];
  readonly count: number;
  readonly rounds: number;
  readonly pingPong: number;
  readonly mediated: number;
  readonly openHours: number;
  readonly open: number;
  /** Sum of milliseconds since 1970: as text, it is beyond what a number holds exactly. */
  readonly openSince: string;
}

/**
 * The clauses of the chosen engagements as they stand at `now`, in milliseconds. Read from the sums that are kept by
 * sector, region and cohort; a call has few engagements, and is summed up from them.
 */
export async function countClauses(tx: Transaction, cuts: Cuts, now: number): Promise<PortfolioCounts['clauses']> {
  const rows = await tx.execute<ClauseSums>(cuts.call === undefined ? fromCells(cuts) : fromClauses(cuts));
  return rows.map(({ clause, count, rounds, pingPong, mediated, openHours, open, openSince }) => {
    const running = Number(BigInt(open) * BigInt(now) - BigInt(openSince));
    return { clause, count, rounds, pingPong, mediated, hours: openHours + running / HOUR_MS };
  });
}

function fromCells(cuts: Cuts): SQL {
  return sql`
    select clause, sum(count)::int as count, sum(rounds)::int as rounds, sum(ping_pong)::int as "pingPong",
           sum(mediated)::int as mediated, sum(open_hours)::float8 as "openHours", sum(open)::int as open,
           sum(open_since)::text as "openSince"
      from followed_clause_cells where ${cutBy(cuts)} group by 1 having sum(count) > 0`;
}

function fromClauses(cuts: Cuts): SQL {
  return sql`
    select clause, count(*)::int as count, sum(rounds)::int as rounds,
           (count(*) filter (where rounds >= ${THRESHOLDS.alternations}))::int as "pingPong",
           (count(*) filter (where mediated))::int as mediated, sum(open_hours)::float8 as "openHours",
           count(open_since)::int as open,
           coalesce(sum((extract(epoch from open_since) * 1000)::bigint), 0)::text as "openSince"
      from followed_clauses where ${cutBy(cuts)} group by 1`;
}
