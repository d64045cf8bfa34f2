import { sql } from 'drizzle-orm';
import { boolean, check, integer, pgTable } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** One row: the shape in which all read models were last made. A database that never had one says 0. */
export const readModelVersion = pgTable(
  'read_model_version',
  {
    one: boolean('one').primaryKey().default(true),
    version: integer('version').notNull(),
    madeAt: instant('made_at').notNull().defaultNow(),
  },
  (table) => [check('read_model_version_one', sql`${table.one}`)],
);
