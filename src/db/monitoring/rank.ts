import { sql } from 'drizzle-orm';
import { toInstant } from '../../domain/calendar/instant.ts';
import { parisDate, startOfDay } from '../../domain/calendar/paris-time.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { ProcessSummary } from '../../domain/monitoring/facts/summary.ts';
import { programmeDays } from '../../domain/monitoring/portfolio/programme-days.ts';
import { todaysLine } from '../../domain/monitoring/signals/todays-list.ts';
import type { Database } from '../database.ts';
import { ENGINE, type Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';
import { signRow } from './followed-row.ts';
import { readUsualStays } from './usual-stays.ts';

/** Some megabytes of summaries at once. */
const BATCH = 2_000;

/** Whether every open engagement was looked at since the day began in Paris. */
export async function isRanked(db: Database, viewer: Viewer, now: number): Promise<boolean> {
  const rows = await readAs(db, viewer, (tx) =>
    tx.execute(sql`select from followed where open and ranked_at < ${dayOf(now)} limit 1`),
  );
  return rows.length === 0;
}

/** Looks anew at every open engagement that was not looked at today: waiting longer is what changes. Returns how many. */
export async function rankStale(db: Database, now: number): Promise<number> {
  let ranked = 0;
  for (;;) {
    const done = await rankSome(db, now);
    ranked += done;
    if (done < BATCH) return ranked;
  }
}

function rankSome(db: Database, now: number): Promise<number> {
  return withActor(db, ENGINE, async (tx) => {
    const usual = await readUsualStays(tx);
    const rows = await tx.execute<{ id: EngagementId; summary: ProcessSummary }>(sql`
      select engagement_id as id, summary from followed where open and ranked_at < ${dayOf(now)}
       limit ${BATCH} for update skip locked`);
    const signs = rows.map(({ id, summary }) => ({
      engagement_id: id,
      ...signRow(todaysLine({ id, summary }, now, programmeDays(), usual)),
    }));
    await tx.execute(sql`
      update followed f set stall = s.stall, benefit = s.benefit, sign = s.sign, sign_clause = s.sign_clause,
             action = s.action, ranked_at = ${toInstant(now)}
        from jsonb_to_recordset(${JSON.stringify(signs)}::jsonb) as s(
          engagement_id uuid, stall real, benefit real, sign text, sign_clause text, action text)
       where f.engagement_id = s.engagement_id`);
    return rows.length;
  });
}

function dayOf(now: number): string {
  return startOfDay(parisDate(toInstant(now)));
}
