import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** What administrators did to accounts: who, to whom, when. Append-only, part of the audit. */
export const accountActs = pgTable(
  'account_acts',
  {
    actId: uuid('act_id').primaryKey(),
    act: text('act').notNull(),
    personId: uuid('person_id').notNull(),
    actedBy: uuid('acted_by').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [
    index('account_acts_at').on(table.at),
    check('account_acts_act', sql`${table.act} in ('closed', 'reopened', 'sessions-ended')`),
  ],
);
