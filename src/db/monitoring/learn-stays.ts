import { sql } from 'drizzle-orm';
import type { Stage } from '../../domain/engagement/state.ts';
import { type LearnedStay, learnStay } from '../../domain/monitoring/portfolio/learned-stays.ts';
import { FOLLOWED_STAGES } from '../../domain/monitoring/signals/thresholds.ts';
import type { Database } from '../database.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** The latest stays teach: what was usual years ago need not be. */
const MOST_STAYS = 2_000;

/** Learns anew how long engagements usually stay in each stage, from the latest stays that ended. */
export async function learnStays(db: Database): Promise<readonly LearnedStay[]> {
  const learned = await Promise.all(FOLLOWED_STAGES.map((stage) => learnOne(db, stage)));
  return learned.filter((one) => one !== null);
}

async function learnOne(db: Database, stage: Stage): Promise<LearnedStay | null> {
  const rows = await readAs(db, ENGINE, (tx) =>
    tx.execute<{ days: number }>(sql`
      select days from followed_stays where stage = ${stage} order by until desc, engagement_id limit ${MOST_STAYS}`),
  );
  return learnStay(stage, rows.map(({ days }) => days).reverse());
}
