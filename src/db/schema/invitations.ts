import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';
import { companies } from './companies.ts';

/** An offer to join a company, for one address, once. The token is kept as its SHA-256 alone. */
export const invitations = pgTable(
  'invitations',
  {
    invitationId: uuid('invitation_id').primaryKey(),
    companyId: uuid('company_id')
      .notNull()
      .references(() => companies.companyId),
    tokenSha256: text('token_sha256').notNull(),
    /** HMAC of the invited address, as in `persons`: another person's token opens nothing. */
    emailHash: text('email_hash').notNull(),
    /** The invited address, sealed by the company's key. */
    email: sealed('email').notNull(),
    roles: text('roles').array().notNull(),
    invitedBy: uuid('invited_by').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    acceptedAt: instant('accepted_at'),
    acceptedBy: uuid('accepted_by'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    uniqueIndex('invitations_token').on(table.tokenSha256),
    index('invitations_company').on(table.companyId),
    check('invitations_roles', sql`cardinality(${table.roles}) > 0`),
    check('invitations_accepted', sql`(${table.acceptedAt} is null) = (${table.acceptedBy} is null)`),
  ],
);
