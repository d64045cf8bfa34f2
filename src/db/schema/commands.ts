import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Refusal } from '../../domain/refusal.ts';
import { instant } from './columns.ts';

/** Accepted commands: answers for old keys, long after the workflow forgot them. Append-only. */
export const commandLedger = pgTable(
  'command_ledger',
  {
    /** HMAC of actor, route and Idempotency-Key: nobody guesses another's. */
    commandId: text('command_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    bodySha256: text('body_sha256').notNull(),
    rev: integer('rev').notNull(),
    seq: integer('seq').notNull(),
    recordedAt: instant('recorded_at').notNull().defaultNow(),
  },
  (table) => [index('command_ledger_engagement').on(table.engagementId)],
);

/** Refused commands whose answer came too late for the request: kept a while for whoever asks again. No part of the journal. */
export const commandRefusals = pgTable(
  'command_refusals',
  {
    commandId: text('command_id').primaryKey(),
    personId: uuid('person_id').notNull(),
    refusal: jsonb('refusal').$type<Refusal>().notNull(),
    refusedAt: instant('refused_at').notNull().defaultNow(),
  },
  (table) => [index('command_refusals_refused_at').on(table.refusedAt)],
);
