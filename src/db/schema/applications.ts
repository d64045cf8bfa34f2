import { index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { calls } from './calls.ts';
import { instant, sealed } from './columns.ts';
import { companies } from './companies.ts';

/**
 * A start-up's answer to a call. It is the engagement's first act, under the same id; its text stays
 * here, sealed by the engagement's key, and the workflow knows its SHA-256 alone.
 */
export const applications = pgTable(
  'applications',
  {
    engagementId: uuid('engagement_id').primaryKey(),
    callId: uuid('call_id')
      .notNull()
      .references(() => calls.callId),
    startup: uuid('startup')
      .notNull()
      .references(() => companies.companyId),
    content: sealed('content').notNull(),
    contentSha256: text('content_sha256').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('applications_call_startup').on(table.callId, table.startup),
    index('applications_startup').on(table.startup),
  ],
);
