import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { persons } from './persons.ts';

/** How a person wants to be written to. Without a row: both languages, everything at once. */
export const mailSettings = pgTable(
  'mail_settings',
  {
    personId: uuid('person_id')
      .primaryKey()
      .references(() => persons.personId),
    language: text('language').notNull().default('both'),
    tasks: text('tasks').notNull().default('immediate'),
    reminders: text('reminders').notNull().default('immediate'),
    news: text('news').notNull().default('immediate'),
    mentions: text('mentions').notNull().default('immediate'),
  },
  (table) => [
    check('mail_settings_language', sql`${table.language} in ('fr', 'en', 'both')`),
    check('mail_settings_tasks', sql`${table.tasks} in ('immediate', 'daily')`),
    check('mail_settings_reminders', sql`${table.reminders} in ('immediate', 'daily', 'none')`),
    check('mail_settings_news', sql`${table.news} in ('immediate', 'daily', 'none')`),
    check('mail_settings_mentions', sql`${table.mentions} in ('immediate', 'daily', 'none')`),
  ],
);

/** Which mail was decided for whom, by its key: sent once, by however many processes. No address, no word of it. */
export const mails = pgTable(
  'mails',
  {
    key: text('key').primaryKey(),
    personId: uuid('person_id').notNull(),
    /** `legal`, `task`, `reminder`, `news`, `mention` or `digest`. */
    kind: text('kind').notNull(),
    /** Which text of the catalogue: a digest counts its lines by it. */
    text: text('text').notNull(),
    engagementId: uuid('engagement_id'),
    /** The open task that it is about: once that is closed, a digest leaves it out. */
    taskId: text('task_id'),
    way: text('way').notNull(),
    /** The day in Paris that it counts for, or of the digest that gathers it. */
    day: date('day', { mode: 'string' }).notNull(),
    /** SHA-256 of the key, 40 digits: the local part of the Message-ID, by which a bounce is matched. */
    messageId: text('message_id').notNull(),
    at: instant('at').notNull().defaultNow(),
    sentAt: instant('sent_at'),
  },
  (table) => [
    index('mails_person_day').on(table.personId, table.day),
    uniqueIndex('mails_message').on(table.messageId),
    check('mails_kind', sql`${table.kind} in ('legal', 'task', 'reminder', 'news', 'mention', 'digest')`),
    check('mails_way', sql`${table.way} in ('now', 'digest', 'none', 'undeliverable')`),
  ],
);

/** People whose mailbox was refused for good (a hard bounce). A sign-in by a mailed code takes the mark away. */
export const mailBounces = pgTable('mail_bounces', {
  personId: uuid('person_id')
    .primaryKey()
    .references(() => persons.personId),
  /** Enhanced status (RFC 3463), for example `5.1.1`, or the reply code of SMTP. */
  code: text('code').notNull(),
  at: instant('at').notNull().defaultNow(),
});
