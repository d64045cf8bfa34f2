import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';

/** People, as opaque ids. Name and address are sealed by the person's own key: destroy it and nobody is left. */
export const persons = pgTable(
  'persons',
  {
    personId: uuid('person_id').primaryKey(),
    /** Row of `auth.user`; null after an erasure. */
    authUserId: text('auth_user_id'),
    /** JSON `{name, email}`. */
    contact: sealed('contact').notNull(),
    /** HMAC of the lower-case address by an installation key: to find, not to read. Null after an erasure. */
    emailHash: text('email_hash'),
    language: text('language').notNull().default('fr'),
    /** Role of the programme's own people; null for people of companies. */
    staffRole: text('staff_role'),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** The last sign-in: an account that nobody uses is erased after its term. */
    lastSeenAt: instant('last_seen_at').notNull().defaultNow(),
    erasedAt: instant('erased_at'),
    /** While an administrator keeps the account closed: nobody signs in with it. */
    closedAt: instant('closed_at'),
  },
  (table) => [
    uniqueIndex('persons_auth_user').on(table.authUserId),
    index('persons_email_hash').on(table.emailHash),
    check('persons_language', sql`${table.language} in ('fr', 'en')`),
    check(
      'persons_staff_role',
      sql`${table.staffRole} in ('admin-platform', 'bpi-officer', 'inpi-adviser', 'mediator')`,
    ),
  ],
);
