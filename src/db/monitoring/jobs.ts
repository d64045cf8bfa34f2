import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
import { type JobName, SIGN_OF_LIFE_MINUTES, TAKEN_UP_MINUTES } from './job-policy.ts';

const MINUTE_MS = 60_000;

/** A job that was begun is marked so, then with its period and who does it. */
export const BEGUN = 'begun ';
export const FAILED = 'failed';

/**
 * Does a job once for a period (a day, a week), whoever asks and however often: the first to claim it does
 * it, and what it found is kept with when, through the next one's run or failure. Returns false where somebody else does it or has done it. A job that fails
 * is claimed anew by the next look; one whose doer died, by the first look after an hour.
 */
export async function onceFor(
  db: Database,
  job: JobName,
  period: string,
  work: () => Promise<Readonly<Record<string, unknown>>>,
): Promise<boolean> {
  const claim = `${BEGUN}${period} ${randomUUID()}`;
  if (!(await claimed(db, job, period, claim))) return false;
  const living = setInterval(
    () => void marked(db, job, claim, claim).catch(() => undefined),
    SIGN_OF_LIFE_MINUTES * MINUTE_MS,
  ).unref();
  try {
    const report = await work();
    await marked(db, job, claim, period, { ...report, doneAt: new Date().toISOString() });
    return true;
  } catch (error) {
    await marked(db, job, claim, FAILED);
    throw error;
  } finally {
    clearInterval(living);
  }
}

async function claimed(db: Database, job: JobName, period: string, claim: string): Promise<boolean> {
  const rows = await withActor(db, ENGINE, (tx) =>
    tx.execute(sql`
      insert into programme_jobs as j (job, done, at, report) values (${job}, ${claim}, now(), '{}')
      on conflict (job) do update set done = excluded.done, at = now()
       where j.done <> ${period}
         and (not starts_with(j.done, ${BEGUN}) or j.at < now() - make_interval(mins => ${TAKEN_UP_MINUTES}))
      returning job`),
  );
  return rows.length > 0;
}

/** Marks the job by whoever holds the claim: one that was taken for dead and comes back changes nothing. */
function marked(
  db: Database,
  job: JobName,
  claim: string,
  done: string,
  report?: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const found = report === undefined ? sql`report` : sql`${JSON.stringify(report)}::jsonb`;
  return withActor(db, ENGINE, (tx) =>
    tx.execute(sql`
      update programme_jobs set done = ${done}, at = now(), report = ${found} where job = ${job} and done = ${claim}`),
  );
}
