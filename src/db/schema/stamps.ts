import { index, text, uuid } from 'drizzle-orm/pg-core';
import { authSchema } from './auth.ts';

/**
 * A stamp for each person, changed by triggers in the very transaction that changes the person, their memberships,
 * the roles lent to them or the address they sign in with; and one, of the nil UUID, for what companies and calls are
 * called. Two looks under the same stamps saw the same rights and names. The owner's functions alone read and write it.
 */
export const stamps = authSchema.table(
  'stamps',
  {
    subject: uuid('subject').primaryKey(),
    /** As in `persons`: sessions name it. */
    userId: text('user_id'),
    stamp: uuid('stamp').notNull().defaultRandom(),
  },
  (table) => [index('stamps_user').on(table.userId)],
);
