import type { EngagementId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';

/** The field under which an outbox row's secret is sealed by the installation's key. */
export const OUTBOX_SECRET = 'outbox';

export interface OutboxMessage {
  readonly id: number;
  /** Idempotency towards whoever delivers. */
  readonly key: string;
  /** `engagement-event`: `payload.type` is the event's; `invitation`: `secret` is `{to, token, language}`. */
  readonly topic: string;
  readonly engagement: EngagementId | null;
  readonly seq: number | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly secret: Readonly<Record<string, unknown>> | null;
  readonly attempts: number;
}

/** Tries again after 10 s, then 20, 40 … at most an hour. */
const FIRST_RETRY_SECONDS = 10;
const LAST_RETRY_SECONDS = 3600;
/** A claim not settled within this time is taken back: its dispatcher is dead. */
const CLAIM_SECONDS = 120;

/**
 * Takes up to `limit` messages that are due; no two dispatchers get the same one. Each must be
 * settled by {@link settleSent} or {@link settleFailed}; else it comes back after two minutes. The column holds
 * rounded milliseconds and is compared with the time rounded alike: what was just written is due.
 */
export async function claimOutbox(db: Database, keyring: Keyring, limit: number): Promise<readonly OutboxMessage[]> {
  const rows = await db.engine`
    with due as (
      select outbox_id from outbox
       where sent_at is null and next_attempt_at <= now()::timestamptz(3)
       order by next_attempt_at, outbox_id
       limit ${limit} for update skip locked
    )
    update outbox o
       set attempts = o.attempts + 1, next_attempt_at = now() + make_interval(secs => ${CLAIM_SECONDS})
      from due where o.outbox_id = due.outbox_id
    returning o.outbox_id, o.key, o.topic, o.engagement_id, o.seq, o.payload, o.secret, o.attempts`;
  if (rows.length === 0) return [];
  const key = await keyring.dataKey({ kind: 'system' });
  return rows
    .map((row) => ({
      id: Number(row['outbox_id']),
      key: String(row['key']),
      topic: String(row['topic']),
      engagement: row['engagement_id'],
      seq: row['seq'],
      payload: row['payload'],
      secret: row['secret'] === null ? null : JSON.parse(key.open(OUTBOX_SECRET, row['secret'])),
      attempts: Number(row['attempts']),
    }))
    .sort((a, b) => a.id - b.id);
}

/** Delivered, or nothing to deliver: the secret is forgotten. */
export async function settleSent(db: Database, id: number): Promise<void> {
  await db.engine`update outbox set sent_at = now(), secret = null, last_error = null where outbox_id = ${id}`;
}

/** Not delivered: tried again later, twice as late each time. `error` is a code, never an address. */
export async function settleFailed(db: Database, id: number, error: string): Promise<void> {
  await db.engine`
    update outbox
       set last_error = ${error.slice(0, 200)},
           next_attempt_at = now() + make_interval(
             secs => least(${LAST_RETRY_SECONDS}, ${FIRST_RETRY_SECONDS} * power(2, least(attempts - 1, 20))))
     where outbox_id = ${id}`;
}
