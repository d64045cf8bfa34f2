import { sql } from 'drizzle-orm';
import type { CallId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, type Transaction } from '../with-actor.ts';

/** Calls shown at most, those with most engagements: more than anybody looks through. */
const MOST_CALLS = 500;

export interface FoundCuts {
  readonly calls: readonly { readonly id: CallId; readonly title: string; readonly count: number }[];
  readonly sectors: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  readonly cohorts: ReadonlyMap<string, number>;
}

/** What engagements there are by call, sector, region and cohort, each with how many; the latest cohort first. */
export function readCuts(db: Database, viewer: Viewer): Promise<FoundCuts> {
  return readAs(db, viewer, async (tx) => {
    const [calls, sectors, regions, cohorts] = await Promise.all([
      tx.execute<FoundCuts['calls'][number] & Record<string, unknown>>(sql`
        select n.call_id as id, coalesce(c.title, '') as title, n.count
          from (select call_id, count(*)::int as count from followed group by 1 order by 2 desc, 1 limit ${MOST_CALLS}) n
          left join calls c on c.call_id = n.call_id order by title, id`),
      counted(tx, sql`sector`),
      counted(tx, sql`region`),
      counted(tx, sql`cohort`),
    ]);
    return { calls, sectors, regions, cohorts };
  });
}

async function counted(tx: Transaction, column: ReturnType<typeof sql>): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.execute<{ code: string; count: number }>(sql`
    select ${column} as code, count(*)::int as count from followed where ${column} is not null group by 1 order by 1 desc`);
  return new Map(rows.map(({ code, count }) => [code, count]));
}
