import { sql } from 'drizzle-orm';
import { check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** A signature in the making, so that its wait is seen: no time stamp, no signature, but a retry that says why. */
export const signatureJobs = pgTable(
  'signature_jobs',
  {
    /** `{engagement}-{seq}-signature` */
    key: text('key').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    personId: uuid('person_id').notNull(),
    side: text('side').notNull(),
    status: text('status').notNull().default('pending'),
    attempts: integer('attempts').notNull().default(0),
    /** For example `timestamp-unavailable`. */
    lastErrorCode: text('last_error_code'),
    nextTryAt: instant('next_try_at'),
    requestedAt: instant('requested_at').notNull().defaultNow(),
    /** The signed PDF and the stamped time, once there. */
    documentSha256: text('document_sha256'),
    signedAt: instant('signed_at'),
  },
  (table) => [
    index('signature_jobs_engagement').on(table.engagementId),
    check('signature_jobs_status', sql`${table.status} in ('pending', 'retrying', 'signed', 'discarded')`),
    check('signature_jobs_signed', sql`${table.status} <> 'signed' or ${table.documentSha256} is not null`),
  ],
);
