import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';

/** What must leave the house (mails), written with the fact that causes it, sent by the dispatcher alone. */
export const outbox = pgTable(
  'outbox',
  {
    outboxId: bigint('outbox_id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Idempotency: `{engagement}-{seq}-notice`, `invitation-{id}` … */
    key: text('key').notNull(),
    topic: text('topic').notNull(),
    engagementId: uuid('engagement_id'),
    seq: integer('seq'),
    /** Ids and codes only. */
    payload: jsonb('payload').$type<Readonly<Record<string, unknown>>>().notNull(),
    /** What may not lie in the clear (a token, an address), sealed by the installation's key. Emptied once sent. */
    secret: sealed('secret'),
    createdAt: instant('created_at').notNull().defaultNow(),
    nextAttemptAt: instant('next_attempt_at').notNull().defaultNow(),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
    sentAt: instant('sent_at'),
  },
  (table) => [
    uniqueIndex('outbox_key').on(table.key),
    index('outbox_due').on(table.nextAttemptAt).where(sql`sent_at is null`),
  ],
);
