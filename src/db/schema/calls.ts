import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { CallPolicy } from '../../domain/engagement/policy-overrides.ts';
import { instant } from './columns.ts';
import { companies } from './companies.ts';

/** A call for projects: a draft of the industrial's own until published, public from then on. */
export const calls = pgTable(
  'calls',
  {
    callId: uuid('call_id').primaryKey(),
    industrial: uuid('industrial')
      .notNull()
      .references(() => companies.companyId),
    status: text('status').notNull().default('draft'),
    /** Grows with each edit: the ETag. */
    rev: integer('rev').notNull().default(1),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    createdBy: uuid('created_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    updatedAt: instant('updated_at').notNull().defaultNow(),
    publishedAt: instant('published_at'),
    /** Sector committee that it belongs to (domain/programme/sectors.ts); null when not said. */
    sector: text('sector'),
    /** What this call sets otherwise than the programme; null when nothing. */
    policy: jsonb('policy').$type<CallPolicy>(),
    /** Last day to apply, Europe/Paris; null when open without end. */
    closesOn: date('closes_on', { mode: 'string' }),
  },
  (table) => [
    index('calls_published').on(table.publishedAt.desc(), table.callId.desc()).where(sql`status <> 'draft'`),
    index('calls_industrial').on(table.industrial),
    check('calls_status', sql`${table.status} in ('draft', 'published', 'closed')`),
    check('calls_published_at', sql`(${table.status} = 'draft') = (${table.publishedAt} is null)`),
  ],
);
