import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Bilingual } from '../../domain/language.ts';
import { instant, sealed } from './columns.ts';
import { cutsOfActs } from './followed.ts';

/** What the programme did about an engagement. Both sides may read it; the staff's own words stand in `staff_notes`. */
export const interventions = pgTable(
  'interventions',
  {
    interventionId: uuid('intervention_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    kind: text('kind').notNull(),
    at: instant('at').notNull(),
    /** The officer; null for what the programme does by itself. */
    by: uuid('by'),
    /** Whose act was awaited then. */
    awaiting: text('awaiting').notNull(),
    offerId: uuid('offer_id'),
    /** Of an automatic reminder: the working day of silence on which it left, 10 or 17 by lot. */
    lotDay: integer('lot_day'),
    /** The first step forward after it; null as long as there is none. */
    movedAt: instant('moved_at'),
    ...cutsOfActs,
  },
  (table) => [
    index('interventions_engagement').on(table.engagementId, table.at),
    index('interventions_at').on(table.at),
    index('interventions_call').on(table.callId),
    uniqueIndex('interventions_automatic').on(table.engagementId).where(sql`lot_day is not null`),
    check(
      'interventions_kind',
      sql`${table.kind} in ('remind', 'call', 'offer-adviser', 'offer-mediation', 'redirect', 'extend')`,
    ),
    check('interventions_lot', sql`(${table.lotDay} is null) = (${table.by} is not null)`),
  ],
);

/**
 * Engagements that came to ten working days of silence, each with the day by lot on which it is first
 * reminded: what came of it is counted from here for both days, whoever moved before the later one.
 */
export const reminderLots = pgTable(
  'reminder_lots',
  {
    engagementId: uuid('engagement_id').primaryKey(),
    enteredAt: instant('entered_at').notNull(),
    lotDay: integer('lot_day').notNull(),
    /** The first step forward after it entered. */
    movedAt: instant('moved_at'),
    ...cutsOfActs,
  },
  (table) => [index('reminder_lots_call').on(table.callId)],
);

/** Words of the programme's staff about an engagement, for themselves: sealed by the engagement's key. */
export const staffNotes = pgTable(
  'staff_notes',
  {
    noteId: uuid('note_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    /** The intervention that it explains; null for a note that stands alone. */
    interventionId: uuid('intervention_id'),
    author: uuid('author').notNull(),
    at: instant('at').notNull(),
    content: sealed('content').notNull(),
  },
  (table) => [index('staff_notes_engagement').on(table.engagementId, table.at)],
);

/** Who looks after an engagement, and who only follows it. */
export const staffAssignments = pgTable(
  'staff_assignments',
  {
    engagementId: uuid('engagement_id').primaryKey(),
    officer: uuid('officer').notNull(),
    since: instant('since').notNull(),
    by: uuid('by').notNull(),
  },
  (table) => [index('staff_assignments_officer').on(table.officer)],
);

export const staffFollows = pgTable(
  'staff_follows',
  {
    person: uuid('person').notNull(),
    engagementId: uuid('engagement_id').notNull(),
    since: instant('since').notNull().defaultNow(),
  },
  (table) => [primaryKey({ name: 'staff_follows_pkey', columns: [table.person, table.engagementId] })],
);

/** A list as somebody wants to see it again: filters, sort and columns, as they stand in its address. */
export const staffViews = pgTable(
  'staff_views',
  {
    viewId: uuid('view_id').primaryKey(),
    person: uuid('person').notNull(),
    name: text('name').notNull(),
    query: text('query').notNull(),
    savedAt: instant('saved_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('staff_views_name').on(table.person, table.name)],
);

/** Offers of the programme and of others to which an officer may point. Amounts change: each stands for a time, with its source. */
export const offers = pgTable(
  'offers',
  {
    offerId: uuid('offer_id').primaryKey(),
    title: jsonb('title').$type<Bilingual>().notNull(),
    operator: text('operator').notNull(),
    /** For whom: a side, or both. */
    audience: text('audience').notNull(),
    url: text('url').notNull(),
    source: text('source').notNull(),
    checkedOn: date('checked_on', { mode: 'string' }).notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    /** Last day; null while no end is known. */
    validTo: date('valid_to', { mode: 'string' }),
  },
  (table) => [
    check('offers_audience', sql`${table.audience} in ('startup', 'industrial', 'both')`),
    check('offers_dates', sql`${table.validTo} is null or ${table.validTo} >= ${table.validFrom}`),
  ],
);

/** Work of the programme that is done once in a while: when last, and what it found. */
export const programmeJobs = pgTable('programme_jobs', {
  job: text('job').primaryKey(),
  /** Day or week for which it was done. */
  done: text('done').notNull(),
  at: instant('at').notNull(),
  report: jsonb('report').notNull(),
});
