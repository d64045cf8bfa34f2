import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Files of an engagement, by what they are; the bytes are in the file store under `sha256`. */
export const documents = pgTable(
  'documents',
  {
    documentId: uuid('document_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    /** What it is: see `documents/documents.ts`. */
    kind: text('kind').notNull(),
    /** The turn that it shows; null when it shows the whole. */
    turn: integer('turn'),
    /** Idempotency: `{engagement}-{seq}-{kind}`. */
    key: text('key').notNull(),
    status: text('status').notNull(),
    sha256: text('sha256'),
    bytes: integer('bytes'),
    language: text('language'),
    errorCode: text('error_code'),
    createdAt: instant('created_at').notNull().defaultNow(),
    readyAt: instant('ready_at'),
  },
  (table) => [
    uniqueIndex('documents_key').on(table.key),
    index('documents_engagement').on(table.engagementId, table.createdAt),
    check('documents_status', sql`${table.status} in ('queued', 'ready', 'failed')`),
    check('documents_ready', sql`(${table.status} = 'ready') = (${table.sha256} is not null)`),
  ],
);
