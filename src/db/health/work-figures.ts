import type { Database } from '../database.ts';
import { DEAD_ATTEMPTS } from '../monitoring/health.ts';
import { type Jobs, readJobs } from '../monitoring/read-jobs.ts';
import { WAITING } from '../outbox/waiting.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** How much there is of each, and how much waits. Counts and ages alone: no id leaves. */
export interface WorkFigures {
  readonly engagements: Readonly<Record<string, number>>;
  /** `failing`: tried, and not taken; `dead`: tried so often that it is tried once an hour only. */
  readonly outbox: {
    readonly waiting: number;
    readonly failing: number;
    readonly dead: number;
    readonly oldestSeconds: number;
  };
  readonly signatures: { readonly pending: number; readonly retrying: number; readonly oldestSeconds: number };
  readonly deliveries: { readonly waiting: number; readonly givenUp: number };
  /** Companies’ own systems: told, or by what keeps them from being told. */
  readonly endpoints: {
    readonly active: number;
    readonly asked: number;
    readonly failing: number;
    readonly gone: number;
  };
  readonly programme: Jobs;
}

/** Counts what the installation holds and what waits to be done, as the engine. */
export async function readWorkFigures(db: Database): Promise<WorkFigures> {
  const { engine } = db;
  const [stages, [work], programme] = await Promise.all([
    engine`select stage, count(*)::int as count from engagements group by stage`,
    engine`
      select
        (select json_build_object(
            'waiting', count(*),
            'failing', count(*) filter (where last_error is not null),
            'dead', count(*) filter (where attempts >= ${DEAD_ATTEMPTS}),
            'oldestSeconds', coalesce(extract(epoch from now() - min(created_at)), 0))
           from outbox where ${engine.unsafe(WAITING)}) as outbox,
        (select json_build_object(
            'pending', count(*) filter (where status = 'pending'),
            'retrying', count(*) filter (where status = 'retrying'),
            'oldestSeconds', coalesce(extract(epoch from now() - min(requested_at)), 0))
           from signature_jobs where status in ('pending', 'retrying')) as signatures,
        (select json_build_object(
            'waiting', count(*) filter (where next_attempt_at is not null),
            'givenUp', count(*) filter (where next_attempt_at is null))
           from webhook_deliveries where delivered_at is null) as deliveries,
        (select json_build_object(
            'active', count(*) filter (where disabled_at is null),
            'asked', count(*) filter (where disabled_for = 'asked'),
            'failing', count(*) filter (where disabled_for = 'failing'),
            'gone', count(*) filter (where disabled_for = 'gone'))
           from webhook_endpoints) as endpoints`,
    readAs(db, ENGINE, readJobs),
  ]);
  const engagements = Object.fromEntries(stages.map(({ stage, count }) => [String(stage), Number(count)]));
  // The statement above makes these objects, key by key.
  return { engagements, programme, ...(work as unknown as Omit<WorkFigures, 'engagements' | 'programme'>) };
}
