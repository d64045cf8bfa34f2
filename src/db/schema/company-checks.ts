import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { companies } from './companies.ts';

/**
 * What is known of a company's state, and from where: looks at the register, and what the programme's
 * officer noted (insolvency is published in the BODACC, not in the register). Public facts, append-only.
 */
export const companyChecks = pgTable(
  'company_checks',
  {
    checkId: uuid('check_id').primaryKey(),
    companyId: uuid('company_id')
      .notNull()
      .references(() => companies.companyId),
    source: text('source').notNull(),
    status: text('status').notNull(),
    at: instant('at').notNull(),
    /** The officer; null for a look at the register. */
    checkedBy: uuid('checked_by'),
    /** The entry as the register gave it, and the hash that names it. */
    entry: jsonb('entry'),
    sha256: text('sha256'),
    note: text('note'),
  },
  (table) => [
    index('company_checks_company').on(table.companyId, table.at.desc()),
    check('company_checks_source', sql`${table.source} in ('register', 'officer')`),
    check(
      'company_checks_status',
      sql`${table.status} in ('active', 'receivership', 'liquidation', 'dissolved', 'closed')`,
    ),
    check('company_checks_by', sql`(${table.source} = 'officer') = (${table.checkedBy} is not null)`),
    check('company_checks_entry', sql`(${table.source} = 'register') = (${table.sha256} is not null)`),
  ],
);
