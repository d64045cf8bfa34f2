import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';

/**
 * Does a job once for a period (a day, a week), whoever asks and however often: the first to claim it does
 * it, and what it found is kept. A job that fails is claimed anew by the next look.
 */
export async function onceFor(
  db: Database,
  job: string,
  period: string,
  work: () => Promise<Readonly<Record<string, unknown>>>,
): Promise<boolean> {
  const claimed = await withActor(db, ENGINE, (tx) =>
    tx.execute<{ before: string | null }>(sql`
      insert into programme_jobs as j (job, done, at, report) values (${job}, ${period}, now(), '{}')
      on conflict (job) do update set done = excluded.done, at = now() where j.done <> excluded.done
      returning job`),
  );
  if (claimed.length === 0) return false;
  try {
    const report = JSON.stringify(await work());
    await withActor(db, ENGINE, (tx) =>
      tx.execute(sql`update programme_jobs set report = ${report}::jsonb, at = now() where job = ${job}`),
    );
    return true;
  } catch (error) {
    await withActor(db, ENGINE, (tx) => tx.execute(sql`update programme_jobs set done = 'failed' where job = ${job}`));
    throw error;
  }
}
