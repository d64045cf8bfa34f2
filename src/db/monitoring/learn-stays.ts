import { sql } from 'drizzle-orm';
import type { Stage } from '../../domain/engagement/state.ts';
import { type LearnedStay, learnStay, type StageStay } from '../../domain/monitoring/portfolio/learned-stays.ts';
import { programmeDays } from '../../domain/monitoring/portfolio/programme-days.ts';
import { FOLLOWED_STAGES } from '../../domain/monitoring/signals/thresholds.ts';
import type { Database } from '../database.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** The latest leavings teach: what was usual years ago need not be. */
const MOST_LEAVINGS = 2_000;

/** Learns anew how long engagements usually stay in each stage, from the latest leavings and from the stays that run at `now`, in milliseconds. */
export async function learnStays(db: Database, now: number): Promise<readonly LearnedStay[]> {
  const learned = await Promise.all(FOLLOWED_STAGES.map((stage) => learnOne(db, stage, now)));
  return learned.filter((one) => one !== null);
}

async function learnOne(db: Database, stage: Stage, now: number): Promise<LearnedStay | null> {
  const [over, running] = await readAs(db, ENGINE, (tx) =>
    Promise.all([
      tx.execute<{ days: number; until: number }>(sql`
        select days, (extract(epoch from until) * 1000)::float8 as until from followed_stays where stage = ${stage}
         order by until desc, engagement_id limit ${MOST_LEAVINGS}`),
      tx.execute<{ since: number }>(sql`
        select (extract(epoch from stage_since) * 1000)::float8 as since from followed where open and stage = ${stage} and paused_at is null`),
    ]),
  );
  const dayOf = (at: number) => Math.floor(programmeDays().position(at));
  const stays: readonly StageStay[] = [
    ...over.map(({ days, until }) => ({ began: dayOf(until) - days, until: dayOf(until) })),
    ...running.map(({ since }) => ({ began: dayOf(since), until: null })),
  ];
  const oldest = over.at(-1);
  const from = over.length < MOST_LEAVINGS || oldest === undefined ? Number.NEGATIVE_INFINITY : dayOf(oldest.until);
  return learnStay(stage, stays, { from, now: dayOf(now) });
}
