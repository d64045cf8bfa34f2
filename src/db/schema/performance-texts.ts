import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';

/**
 * What the two sides tell each other while they perform: who visits, what was invented, what will be
 * published, and why not. Sealed by the engagement's key, for both sides alone; the engagement knows the
 * commitment. Append-only.
 */
export const performanceTexts = pgTable(
  'performance_texts',
  {
    engagementId: uuid('engagement_id').notNull(),
    /** SHA-256(salt ‖ canonical JSON of the text): nobody guesses a title from it. */
    commitment: text('commitment').notNull(),
    side: text('side').notNull(),
    content: sealed('content').notNull(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: instant('written_at').notNull().defaultNow(),
  },
  (table) => [primaryKey({ name: 'performance_texts_pkey', columns: [table.engagementId, table.commitment] })],
);
