import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { companies } from './companies.ts';
import { persons } from './persons.ts';

/**
 * What a company's own systems authenticate with. A token acts as the person who made it, in that one
 * company, within its scopes, as long as that person is an active member. Only its SHA-256 is kept.
 */
export const apiTokens = pgTable(
  'api_tokens',
  {
    tokenId: uuid('token_id').primaryKey(),
    companyId: uuid('company_id')
      .notNull()
      .references(() => companies.companyId),
    personId: uuid('person_id')
      .notNull()
      .references(() => persons.personId),
    name: text('name').notNull(),
    scopes: text('scopes').array().notNull(),
    tokenSha256: text('token_sha256').notNull(),
    createdAt: instant('created_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
    revokedBy: uuid('revoked_by'),
  },
  (table) => [
    uniqueIndex('api_tokens_sha256').on(table.tokenSha256),
    index('api_tokens_company').on(table.companyId),
    check('api_tokens_scopes', sql`cardinality(${table.scopes}) > 0`),
    check('api_tokens_revoked', sql`(${table.revokedAt} is null) = (${table.revokedBy} is null)`),
  ],
);
