import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';

/** Turns that were sent or revealed, one row per side's act. `content` is the event, sealed by the engagement's key. */
export const turns = pgTable(
  'turns',
  {
    engagementId: uuid('engagement_id').notNull(),
    /** Of the `turn-sent` event. */
    seq: integer('seq').notNull(),
    turn: integer('turn').notNull(),
    side: text('side').notNull(),
    moves: integer('moves').notNull(),
    sentAt: instant('sent_at').notNull(),
    content: sealed('content').notNull(),
  },
  (table) => [primaryKey({ name: 'turns_pkey', columns: [table.engagementId, table.seq] })],
);
