import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** What the programme's staff took away as a file: who, in which office, what, of which engagement, when. Append-only, part of the audit. */
export const staffExports = pgTable(
  'staff_exports',
  {
    exportId: uuid('export_id').primaryKey(),
    person: uuid('person').notNull(),
    /** What they held then. */
    office: text('office').notNull(),
    /** Which view or log, as its address names it. */
    what: text('what').notNull(),
    format: text('format').notNull(),
    /** Where the file is of one alone. */
    engagementId: uuid('engagement_id'),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [index('staff_exports_at').on(table.at, table.exportId)],
);
