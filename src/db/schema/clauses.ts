import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { sealed } from './columns.ts';

/** Read model of one clause of an engagement. `content` is the whole of what `project` made, sealed by the engagement's key. */
export const clauses = pgTable(
  'clauses',
  {
    engagementId: uuid('engagement_id').notNull(),
    clause: text('clause').notNull(),
    position: integer('position').notNull(),
    status: text('status').notNull(),
    rev: integer('rev').notNull(),
    /** `seq` of the event that it reflects. */
    seq: integer('seq').notNull(),
    content: sealed('content').notNull(),
  },
  (table) => [primaryKey({ name: 'clauses_pkey', columns: [table.engagementId, table.clause] })],
);
