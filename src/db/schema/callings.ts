import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';
import { privateSchema } from './private.ts';

/**
 * Who was called into an engagement from outside. Whether the call holds stands in the engagement's read
 * model, which the journal made; here is only who it is, found by the address that they sign in with.
 */
export const callings = pgTable(
  'callings',
  {
    callingId: uuid('calling_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    /** Both companies, as the engagement has them: whoever belongs to one is not from outside. */
    startup: uuid('startup').notNull(),
    industrial: uuid('industrial').notNull(),
    office: text('office').notNull(),
    /** HMAC of the address, as in `persons`. */
    emailHash: text('email_hash').notNull(),
    /** JSON `{name, email, organisation, language}`, sealed by the engagement's key. */
    contact: sealed('contact').notNull(),
    namedBy: uuid('named_by').notNull(),
    namedAt: instant('named_at').notNull().defaultNow(),
  },
  (table) => [
    index('callings_engagement').on(table.engagementId),
    index('callings_email_hash').on(table.emailHash),
    check('callings_office', sql`${table.office} in ('inpi-adviser', 'mediator')`),
  ],
);

/** What an adviser and both sides say to each other about the clauses that the adviser reads. */
export const advice = pgTable(
  'advice',
  {
    adviceId: uuid('advice_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    /** The call within which it was said. */
    callingId: uuid('calling_id')
      .notNull()
      .references(() => callings.callingId),
    /** Null for the adviser. */
    side: text('side'),
    clause: text('clause').notNull(),
    content: sealed('content').notNull(),
    author: uuid('author').notNull(),
    writtenAt: instant('written_at').notNull().defaultNow(),
  },
  (table) => [index('advice_engagement').on(table.engagementId, table.writtenAt)],
);

/** What somebody from outside looked at, and when: shown to those whose matter it is. */
export const callingViews = pgTable(
  'calling_views',
  {
    viewId: uuid('view_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    callingId: uuid('calling_id')
      .notNull()
      .references(() => callings.callingId),
    what: text('what').notNull(),
    /** Whose private thread it was; null for what both sides share. */
    side: text('side'),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [
    index('calling_views_engagement').on(table.engagementId, table.at),
    check('calling_views_what', sql`${table.what} in ('clauses', 'turns', 'advice', 'caucus')`),
    check('calling_views_private', sql`(${table.what} = 'caucus') = (${table.side} is not null)`),
  ],
);

/** Between a mediator and one side, sealed by that side's key: the other side never learns that anything was said. */
export const caucusNotes = privateSchema.table(
  'caucus_notes',
  {
    noteId: uuid('note_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    callingId: uuid('calling_id').notNull(),
    side: text('side').notNull(),
    /** `side` or `mediator`: who wrote it. */
    writer: text('writer').notNull(),
    content: sealed('content').notNull(),
    author: uuid('author').notNull(),
    writtenAt: instant('written_at').notNull().defaultNow(),
  },
  (table) => [
    index('caucus_notes_engagement').on(table.engagementId, table.side, table.writtenAt),
    check('caucus_notes_writer', sql`${table.writer} in ('side', 'mediator')`),
  ],
);
