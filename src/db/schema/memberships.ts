import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { companies } from './companies.ts';
import { persons } from './persons.ts';

/**
 * Who acts for which company, with which role codes (process 4.1).
 * `requested`: asked to join a company that others declared; sees nothing of it until confirmed.
 * `active`: acts; `verified_at` says whether somebody confirmed it (an unverified person cannot sign).
 */
export const memberships = pgTable(
  'memberships',
  {
    membershipId: uuid('membership_id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.personId),
    companyId: uuid('company_id')
      .notNull()
      .references(() => companies.companyId),
    roles: text('roles').array().notNull(),
    standing: text('standing').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    verifiedAt: instant('verified_at'),
    verifiedBy: uuid('verified_by'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    uniqueIndex('memberships_person_company').on(table.personId, table.companyId).where(sql`revoked_at is null`),
    index('memberships_company').on(table.companyId),
    check('memberships_standing', sql`${table.standing} in ('requested', 'active')`),
    check('memberships_roles', sql`cardinality(${table.roles}) > 0`),
    check('memberships_verified', sql`(${table.verifiedAt} is null) = (${table.verifiedBy} is null)`),
    check('memberships_verified_active', sql`${table.verifiedAt} is null or ${table.standing} = 'active'`),
  ],
);
