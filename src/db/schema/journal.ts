import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';

/**
 * The legal record: headers, salted commitments and the hash chain. Append-only, for ever. It holds
 * no content: bodies stand beside, sealed, so that they can be erased and every proof still stands.
 */
export const journal = pgTable(
  'journal',
  {
    engagementId: uuid('engagement_id').notNull(),
    /** Gapless from 1. */
    seq: integer('seq').notNull(),
    rev: integer('rev').notNull(),
    at: instant('at').notNull(),
    type: text('type').notNull(),
    /** Side of the actor; null for staff and the engine. Who it was stands beside, sealed. */
    side: text('side'),
    commandId: text('command_id'),
    n: integer('n').notNull(),
    /** SHA-256 over salt and canonical content: `domain/evidence/commitment`. */
    actorCommitment: text('actor_commitment').notNull(),
    bodyCommitment: text('body_commitment').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
    /** When this row was written: our clock, not part of the proof. */
    recordedAt: instant('recorded_at').notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    primaryKey({ name: 'journal_pkey', columns: [table.engagementId, table.seq] }),
    uniqueIndex('journal_command').on(table.engagementId, table.commandId, table.n).where(sql`command_id is not null`),
    index('journal_at').on(table.at),
    check('journal_seq', sql`${table.seq} > 0`),
    check('journal_hash', sql`${table.hash} ~ '^[0-9a-f]{64}$' and ${table.previousHash} ~ '^[0-9a-f]{64}$'`),
  ],
);

/** Actor and event, sealed by the engagement's key: JSON `{actor, event}`. Append-only as well. */
export const journalBodies = pgTable(
  'journal_bodies',
  {
    engagementId: uuid('engagement_id').notNull(),
    seq: integer('seq').notNull(),
    keyId: uuid('key_id').notNull(),
    body: sealed('body').notNull(),
  },
  (table) => [primaryKey({ name: 'journal_bodies_pkey', columns: [table.engagementId, table.seq] })],
);
