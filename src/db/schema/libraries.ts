import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Compiled clause libraries, by hash, for ever: an engagement loads the one that it pinned. */
export const libraries = pgTable('libraries', {
  hash: text('hash').primaryKey(),
  version: text('version').notNull(),
  compiled: jsonb('compiled').$type<unknown>().notNull(),
  storedAt: instant('stored_at').notNull().defaultNow(),
});
