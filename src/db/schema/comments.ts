import { sql } from 'drizzle-orm';
import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';
import { privateSchema } from './private.ts';

/**
 * What became of a comment that both sides read: resolved, open again, and so on. Append-only: the last
 * act is the state, all of them are its audit. No word of the comment.
 */
export const commentActs = pgTable(
  'comment_acts',
  {
    engagementId: uuid('engagement_id').notNull(),
    /** Of the `turn-sent` event that brought the comment. */
    seq: integer('seq').notNull(),
    clause: text('clause').notNull(),
    /** 1, 2, 3 … for each comment. */
    number: integer('number').notNull(),
    act: text('act').notNull(),
    side: text('side').notNull(),
    actedBy: uuid('acted_by').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: 'comment_acts_pkey', columns: [table.engagementId, table.seq, table.clause, table.number] }),
    check('comment_acts_act', sql`${table.act} in ('resolved', 'reopened')`),
  ],
);

/** Whether a comment among people of one side is resolved, who said so and when: sealed by the side's key, as the comment is. */
export const internalCommentStates = privateSchema.table('internal_comment_states', {
  commentId: uuid('comment_id').primaryKey(),
  engagementId: uuid('engagement_id').notNull(),
  side: text('side').notNull(),
  content: sealed('content').notNull(),
});
