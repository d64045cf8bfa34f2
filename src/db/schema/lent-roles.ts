import { date, index, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { privateSchema } from './private.ts';

/** Roles that people of a side hold for a time in one engagement, each by a colleague's word. */
export const lentRoles = privateSchema.table(
  'lent_roles',
  {
    loanId: uuid('loan_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    side: text('side').notNull(),
    role: text('role').notNull(),
    holder: uuid('holder').notNull(),
    lentBy: uuid('lent_by').notNull(),
    lentAt: instant('lent_at').notNull().defaultNow(),
    /** The last day. */
    until: date('until').notNull(),
    endedAt: instant('ended_at'),
    endedBy: uuid('ended_by'),
  },
  (table) => [index('lent_roles_engagement').on(table.engagementId, table.holder)],
);
