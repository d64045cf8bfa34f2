import { bigint, index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';

/** Mails that were kept instead of sent: embedded mode only, read on loopback only. */
export const mailbox = pgTable(
  'mailbox',
  {
    mailId: bigint('mail_id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** The same key is kept once. */
    key: text('key').notNull(),
    /** JSON `{to, subject, text, html}`, sealed by the installation's key. */
    mail: sealed('mail').notNull(),
    at: instant('at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('mailbox_key').on(table.key), index('mailbox_at').on(table.at)],
);
