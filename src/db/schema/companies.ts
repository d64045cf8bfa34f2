import { char, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Legal entities, by SIREN (9 digits, R123-221 of the Commercial Code). Public facts only: nothing here is sealed. */
export const companies = pgTable(
  'companies',
  {
    companyId: uuid('company_id').primaryKey(),
    siren: char('siren', { length: 9 }).notNull(),
    name: text('name').notNull(),
    declaredAt: instant('declared_at').notNull().defaultNow(),
    /** The person who typed the SIREN first; unproved until a membership of the company is verified. */
    declaredBy: uuid('declared_by').notNull(),
  },
  (table) => [uniqueIndex('companies_siren').on(table.siren)],
);
