import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { companies } from './companies.ts';
import { persons } from './persons.ts';

/** Days on which a person is away from a company, and who stands in. It ends by itself; taken back, it ends at once. */
export const absences = pgTable(
  'absences',
  {
    absenceId: uuid('absence_id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.personId),
    companyId: uuid('company_id')
      .notNull()
      .references(() => companies.companyId),
    substituteId: uuid('substitute_id')
      .notNull()
      .references(() => persons.personId),
    fromDay: date('from_day').notNull(),
    toDay: date('to_day').notNull(),
    notedAt: instant('noted_at').notNull().defaultNow(),
    takenBackAt: instant('taken_back_at'),
  },
  (table) => [
    index('absences_company').on(table.companyId, table.toDay).where(sql`taken_back_at is null`),
    check('absences_days', sql`${table.toDay} >= ${table.fromDay}`),
    check('absences_substitute', sql`${table.substituteId} <> ${table.personId}`),
  ],
);
