import { randomUUID } from 'node:crypto';
import type { CompanyId, EngagementId, Instant } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { toInstant, toInstantOrNull } from '../instant.ts';
import { openSecret } from './endpoints.ts';

/** The kind of a message that an endpoint's owner asks for, to try it. */
const TRIAL = 'webhook.trial';
/** A claim that was not settled within this time is taken back: its dispatcher is dead. */
const CLAIM_SECONDS = 120;
/** What the log shows. */
const SHOWN = 200;

/** One message to send now. */
export interface DueDelivery {
  readonly id: string;
  readonly endpoint: string;
  readonly url: string;
  /** The one in force first; the former one while it counts. */
  readonly secrets: readonly string[];
  readonly kind: string;
  readonly engagement: EngagementId | null;
  readonly seq: number | null;
  readonly at: Instant;
  readonly attempts: number;
}

/** An event is to be told to the endpoints of both companies that asked for its kind. The same event again adds nothing. */
export async function fanOut(
  db: Database,
  event: { readonly engagement: EngagementId; readonly seq: number; readonly kind: string },
): Promise<number> {
  const { engagement, seq, kind } = event;
  const rows = await db.engine`
    insert into webhook_deliveries (delivery_id, endpoint_id, kind, engagement_id, seq, at, next_attempt_at)
    select gen_random_uuid(), w.endpoint_id, 'engagement.' || ${kind}, e.engagement_id, ${seq}, j.at, now()
      from engagements e
      join journal j on j.engagement_id = e.engagement_id and j.seq = ${seq}
      join webhook_endpoints w on w.company_id in (e.startup, e.industrial)
     where e.engagement_id = ${engagement} and w.disabled_at is null
       and (cardinality(w.kinds) = 0 or ${kind} = any (w.kinds))
    on conflict (endpoint_id, engagement_id, seq) do nothing
    returning 1`;
  return rows.length;
}

/** A message without an event, to see whether an endpoint takes and verifies it. */
export async function addTrial(db: Database, endpoint: string): Promise<string> {
  const id = randomUUID();
  await db.engine`
    insert into webhook_deliveries (delivery_id, endpoint_id, kind, at, next_attempt_at)
    values (${id}, ${endpoint}, ${TRIAL}, now(), now())`;
  return id;
}

/** Takes up to `limit` messages that are due; no two dispatchers get the same one. Each must be settled; else it comes back. */
export async function claimDeliveries(db: Database, keyring: Keyring, limit: number): Promise<readonly DueDelivery[]> {
  const rows = await db.engine<
    {
      id: string;
      endpoint: string;
      url: string;
      company: CompanyId;
      secret: Uint8Array;
      former: Uint8Array | null;
      kind: string;
      engagement: EngagementId | null;
      seq: number | null;
      at: Date;
      attempts: number;
    }[]
  >`
    with due as (
      select d.delivery_id from webhook_deliveries d join webhook_endpoints w on w.endpoint_id = d.endpoint_id
       where d.next_attempt_at <= now()::timestamptz(3) and w.disabled_at is null
       order by d.next_attempt_at, d.delivery_id
       limit ${limit} for update of d skip locked
    )
    update webhook_deliveries d
       set attempts = d.attempts + 1, next_attempt_at = now() + make_interval(secs => ${CLAIM_SECONDS})
      from due, webhook_endpoints w
     where d.delivery_id = due.delivery_id and w.endpoint_id = d.endpoint_id
    returning d.delivery_id as id, d.endpoint_id as endpoint, w.url, w.company_id as company, w.secret,
              case when w.former_until > now() then w.former_secret end as former,
              d.kind, d.engagement_id as engagement, d.seq, d.at, d.attempts`;
  return Promise.all(
    rows.map(async ({ company, secret, former, at, ...row }) => {
      const sealed = former === null ? [secret] : [secret, former];
      const secrets = await Promise.all(sealed.map((one) => openSecret(keyring, company, one)));
      return { ...row, secrets, at: toInstant(new Date(at)) };
    }),
  );
}

/**
 * Notes a try and what follows from it: delivered; tried again after `retry` seconds; given up. An endpoint
 * that says 410 Gone, or where nothing got through for `deadAfterDays`, is turned off, and its people are
 * told by mail. Gives whether that happened.
 */
export async function settleDelivery(
  db: Database,
  delivery: DueDelivery,
  attempt: { readonly status: number | null; readonly error: string | null; readonly ms: number },
  after: { readonly retry: number | null; readonly deadAfterDays: number },
): Promise<boolean> {
  const { id, endpoint } = delivery;
  const { status, error, ms } = attempt;
  await db.engine`
    insert into webhook_attempts (delivery_id, status, error, ms)
    select ${id}, ${status}, ${error}, ${ms} where exists (select 1 from webhook_deliveries where delivery_id = ${id})`;
  if (error === null) {
    await db.engine`
      with taken as (
        update webhook_deliveries set delivered_at = now(), next_attempt_at = null where delivery_id = ${id}
      )
      update webhook_endpoints set failing_since = null where endpoint_id = ${endpoint} and failing_since is not null`;
    return false;
  }
  await db.engine`
    update webhook_deliveries
       set next_attempt_at = case when ${after.retry}::int is null then null
                                  else now() + make_interval(secs => ${after.retry}::int) end
     where delivery_id = ${id}`;
  const dead = await db.engine`
    with failed as (
      update webhook_endpoints
         set failing_since = coalesce(failing_since, now()),
             disabled_for = case when ${status}::int = 410 then 'gone'
                                 when failing_since < now() - make_interval(days => ${after.deadAfterDays}) then 'failing' end,
             disabled_at = case when ${status}::int = 410
                                  or failing_since < now() - make_interval(days => ${after.deadAfterDays}) then now() end
       where endpoint_id = ${endpoint} and disabled_at is null
      returning endpoint_id, company_id, disabled_for
    ),
    dead as (select * from failed where disabled_for is not null),
    told as (
      insert into outbox (key, topic, payload)
      select 'webhook-off-' || endpoint_id || '-' || ${id}::text, 'webhook-off',
             jsonb_build_object('company', company_id, 'reason', disabled_for)
        from dead
      on conflict (key) do nothing
    )
    update webhook_deliveries d set next_attempt_at = null from dead where d.endpoint_id = dead.endpoint_id
    returning 1`;
  return dead.length > 0;
}

export interface LoggedDelivery {
  readonly id: string;
  readonly kind: string;
  readonly engagement: EngagementId | null;
  readonly seq: number | null;
  readonly at: Instant;
  readonly deliveredAt: Instant | null;
  /** When it is tried next; null when delivered or given up. */
  readonly nextAttemptAt: Instant | null;
  readonly attempts: readonly {
    readonly at: Instant;
    readonly status: number | null;
    readonly error: string | null;
    readonly ms: number;
  }[];
}

/** The log of an endpoint, the newest first, with every try. */
export async function listDeliveries(
  db: Database,
  endpoint: string,
  undelivered: boolean,
): Promise<readonly LoggedDelivery[]> {
  const rows = await db.engine<
    {
      id: string;
      kind: string;
      engagement: EngagementId | null;
      seq: number | null;
      at: Date;
      delivered: Date | null;
      next: Date | null;
      attempts: { at: string; status: number | null; error: string | null; ms: number }[] | null;
    }[]
  >`
    select d.delivery_id as id, d.kind, d.engagement_id as engagement, d.seq, d.at, d.delivered_at as delivered,
           d.next_attempt_at as next,
           (select json_agg(json_build_object('at', a.at, 'status', a.status, 'error', a.error, 'ms', a.ms)
                            order by a.attempt_id)
              from webhook_attempts a where a.delivery_id = d.delivery_id) as attempts
      from webhook_deliveries d
     where d.endpoint_id = ${endpoint} and (not ${undelivered} or d.delivered_at is null)
     order by d.at desc, d.delivery_id limit ${SHOWN}`;
  return rows.map(({ at, delivered, next, attempts, ...row }) => ({
    ...row,
    at: toInstant(new Date(at)),
    deliveredAt: toInstantOrNull(delivered === null ? null : new Date(delivered)),
    nextAttemptAt: toInstantOrNull(next === null ? null : new Date(next)),
    attempts: (attempts ?? []).map((attempt) => ({ ...attempt, at: toInstant(new Date(attempt.at)) })),
  }));
}

/**
 * Sends again, under the same ids: one message whether it was taken or not, or all since an instant that were
 * not. Gives how many.
 */
export async function replayDeliveries(
  db: Database,
  endpoint: string,
  which: { readonly delivery: string } | { readonly since: Instant },
): Promise<number> {
  const rows =
    'delivery' in which
      ? await db.engine`
          update webhook_deliveries set next_attempt_at = now(), attempts = 0
           where endpoint_id = ${endpoint} and delivery_id = ${which.delivery} returning 1`
      : await db.engine`
          update webhook_deliveries set next_attempt_at = now(), attempts = 0
           where endpoint_id = ${endpoint} and delivered_at is null and at >= ${which.since}::timestamptz returning 1`;
  return rows.length;
}

/** Removes messages older than so many days, with their tries: the journal keeps the events. */
export async function forgetDeliveries(db: Database, days: number): Promise<void> {
  await db.engine`delete from webhook_deliveries where at < now() - make_interval(days => ${days})`;
}
