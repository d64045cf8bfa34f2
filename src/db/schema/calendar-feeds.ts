import { pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { persons } from './persons.ts';

/** The secret address of a person's calendar, kept as the SHA-256 of its token alone. */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => persons.personId),
    tokenSha256: text('token_sha256').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    readAt: instant('read_at'),
  },
  (table) => [uniqueIndex('calendar_feeds_token').on(table.tokenSha256)],
);
