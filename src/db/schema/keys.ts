import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';

/** Data keys, wrapped by the master key, one per scope. A destroyed one keeps its row and loses its key. */
export const dataKeys = pgTable(
  'data_keys',
  {
    keyId: uuid('key_id').primaryKey(),
    /** `engagement:ID`, `side:ID:startup`, `person:ID`, `company:ID`, `system` */
    scope: text('scope').notNull(),
    engagementId: uuid('engagement_id'),
    side: text('side'),
    masterId: text('master_id').notNull(),
    wrapped: sealed('wrapped'),
    createdAt: instant('created_at').notNull().defaultNow(),
    destroyedAt: instant('destroyed_at'),
  },
  (table) => [
    uniqueIndex('data_keys_scope').on(table.scope),
    index('data_keys_engagement').on(table.engagementId),
    check('data_keys_destroyed', sql`(${table.wrapped} is null) = (${table.destroyedAt} is not null)`),
  ],
);
