import { sql } from 'drizzle-orm';
import { bigint, check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';
import { companies } from './companies.ts';

/** Addresses of companies' own systems, told of what happens in their engagements. */
export const webhookEndpoints = pgTable(
  'webhook_endpoints',
  {
    endpointId: uuid('endpoint_id').primaryKey(),
    companyId: uuid('company_id')
      .notNull()
      .references(() => companies.companyId),
    url: text('url').notNull(),
    /** Kinds of events that are told; empty for all. */
    kinds: text('kinds').array().notNull(),
    /** Signs what is sent: sealed by the company's key. */
    secret: sealed('secret').notNull(),
    /** The one before, which signs too until then: a receiver changes over without losing anything. */
    formerSecret: sealed('former_secret'),
    formerUntil: instant('former_until'),
    createdBy: uuid('created_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** Since when nothing gets through; null while something does. */
    failingSince: instant('failing_since'),
    disabledAt: instant('disabled_at'),
    disabledFor: text('disabled_for'),
  },
  (table) => [
    index('webhook_endpoints_company').on(table.companyId),
    check('webhook_endpoints_disabled', sql`(${table.disabledAt} is null) = (${table.disabledFor} is null)`),
    check('webhook_endpoints_disabled_for', sql`${table.disabledFor} in ('asked', 'failing', 'gone')`),
    check('webhook_endpoints_former', sql`(${table.formerSecret} is null) = (${table.formerUntil} is null)`),
  ],
);

/** One event for one endpoint: its id goes with every try and every replay, so that a receiver counts it once. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    deliveryId: uuid('delivery_id').primaryKey(),
    endpointId: uuid('endpoint_id')
      .notNull()
      .references(() => webhookEndpoints.endpointId, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    /** Null for a trial. */
    engagementId: uuid('engagement_id'),
    seq: integer('seq'),
    /** Of the event; part of what is signed, so the same at each try. */
    at: instant('at').notNull(),
    nextAttemptAt: instant('next_attempt_at'),
    /** Tries since it was first sent, or last replayed. */
    attempts: integer('attempts').notNull().default(0),
    deliveredAt: instant('delivered_at'),
  },
  (table) => [
    uniqueIndex('webhook_deliveries_event').on(table.endpointId, table.engagementId, table.seq),
    index('webhook_deliveries_due').on(table.nextAttemptAt).where(sql`next_attempt_at is not null`),
    index('webhook_deliveries_log').on(table.endpointId, table.at),
  ],
);

/** Every try: the log that a company reads when something did not arrive. */
export const webhookAttempts = pgTable(
  'webhook_attempts',
  {
    attemptId: bigint('attempt_id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    deliveryId: uuid('delivery_id')
      .notNull()
      .references(() => webhookDeliveries.deliveryId, { onDelete: 'cascade' }),
    at: instant('at').notNull().defaultNow(),
    /** Of HTTP; null when no answer came. */
    status: integer('status'),
    /** A code of ours; null when it was taken. */
    error: text('error'),
    ms: integer('ms').notNull(),
  },
  (table) => [index('webhook_attempts_delivery').on(table.deliveryId)],
);
