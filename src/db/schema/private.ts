import { index, integer, pgSchema, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';

/** What one side has not shown: of its own eyes alone, sealed by the side's own key. */
export const privateSchema = pgSchema('private');

/** The turn that a side prepares: one draft, edited by several, saved against its revision. */
export const draftTurns = privateSchema.table(
  'draft_turns',
  {
    engagementId: uuid('engagement_id').notNull(),
    side: text('side').notNull(),
    /** Grows with each save: the ETag. */
    rev: integer('rev').notNull(),
    content: sealed('content').notNull(),
    savedBy: uuid('saved_by').notNull(),
    savedAt: instant('saved_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ name: 'draft_turns_pkey', columns: [table.engagementId, table.side] })],
);

/** Turns sealed and not yet revealed: moves and salt. The engine opens them when both sides have sealed. */
export const sealedTurns = privateSchema.table(
  'sealed_turns',
  {
    engagementId: uuid('engagement_id').notNull(),
    side: text('side').notNull(),
    commitment: text('commitment').notNull(),
    content: sealed('content').notNull(),
    sealedBy: uuid('sealed_by').notNull(),
    storedAt: instant('stored_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ name: 'sealed_turns_pkey', columns: [table.engagementId, table.side, table.commitment] })],
);

/** Comments among people of one side. */
export const internalComments = privateSchema.table(
  'internal_comments',
  {
    commentId: uuid('comment_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    side: text('side').notNull(),
    clause: text('clause'),
    content: sealed('content').notNull(),
    author: uuid('author').notNull(),
    writtenAt: instant('written_at').notNull().defaultNow(),
  },
  (table) => [index('internal_comments_engagement').on(table.engagementId, table.side, table.writtenAt)],
);
