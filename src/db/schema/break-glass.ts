import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';

/** Two people of the programme open what both sides share, for a reason and for a while. Kept for ever: both sides read it. */
export const glassRequests = pgTable(
  'glass_requests',
  {
    requestId: uuid('request_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: instant('asked_at').notNull(),
    /** Sealed by the engagement's key. */
    reason: sealed('reason').notNull(),
  },
  (table) => [index('glass_requests_engagement').on(table.engagementId, table.askedAt)],
);

/** The second person's consent, once for a request. */
export const glassGrants = pgTable('glass_grants', {
  requestId: uuid('request_id')
    .primaryKey()
    .references(() => glassRequests.requestId),
  engagementId: uuid('engagement_id').notNull(),
  grantedBy: uuid('granted_by').notNull(),
  grantedAt: instant('granted_at').notNull(),
  until: instant('until').notNull(),
});

/** Each look that was taken, at what. */
export const glassLooks = pgTable(
  'glass_looks',
  {
    lookId: uuid('look_id').primaryKey(),
    requestId: uuid('request_id')
      .notNull()
      .references(() => glassRequests.requestId),
    engagementId: uuid('engagement_id').notNull(),
    at: instant('at').notNull(),
    what: text('what').notNull(),
  },
  (table) => [index('glass_looks_request').on(table.requestId, table.at)],
);
