import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';
import { privateSchema } from './private.ts';

/** Who approves what within a side. Each change is a row; the last counts. */
export const approvalChains = privateSchema.table(
  'approval_chains',
  {
    engagementId: uuid('engagement_id').notNull(),
    side: text('side').notNull(),
    act: text('act').notNull(),
    rev: integer('rev').notNull(),
    content: sealed('content').notNull(),
    setBy: uuid('set_by').notNull(),
    setAt: instant('set_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({
      name: 'approval_chains_pkey',
      columns: [table.engagementId, table.side, table.act, table.rev],
    }),
    check('approval_chains_act', sql`${table.act} in ('turn', 'signature')`),
  ],
);

/** One approval asked for: of exactly which content, under which chain. */
export const approvalRequests = privateSchema.table(
  'approval_requests',
  {
    requestId: uuid('request_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    side: text('side').notNull(),
    act: text('act').notNull(),
    content: sealed('content').notNull(),
    author: uuid('author').notNull(),
    askedAt: instant('asked_at').notNull().defaultNow(),
  },
  (table) => [index('approval_requests_engagement').on(table.engagementId, table.side, table.askedAt)],
);

/** The words given: one a person, never changed. */
export const approvalVerdicts = privateSchema.table(
  'approval_verdicts',
  {
    requestId: uuid('request_id')
      .notNull()
      .references(() => approvalRequests.requestId),
    person: uuid('person').notNull(),
    verdict: text('verdict').notNull(),
    reason: sealed('reason'),
    givenAt: instant('given_at').notNull().defaultNow(),
    /** The approver who was away, in whose place it was given. */
    inPlaceOf: uuid('in_place_of'),
  },
  (table) => [
    primaryKey({ name: 'approval_verdicts_pkey', columns: [table.requestId, table.person] }),
    check('approval_verdicts_verdict', sql`${table.verdict} in ('approved', 'refused', 'withdrawn')`),
    check('approval_verdicts_in_place_of', sql`${table.inPlaceOf} <> ${table.person}`),
  ],
);
