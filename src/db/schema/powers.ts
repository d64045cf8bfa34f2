import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, sealed } from './columns.ts';
import { persons } from './persons.ts';

/** Powers to sign, as declared for one engagement: shown to both sides and to the officer, who verify each other's. Append-only. */
export const powers = pgTable(
  'powers',
  {
    powerId: uuid('power_id').primaryKey(),
    engagementId: uuid('engagement_id').notNull(),
    side: text('side').notNull(),
    /** Who may sign by it, and who declared it: one and the same. */
    holder: uuid('holder')
      .notNull()
      .references(() => persons.personId),
    basis: text('basis').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    /** The deed, in the engagement's files. */
    documentSha256: text('document_sha256'),
    /** The look at the register that it was declared on. */
    registerSha256: text('register_sha256'),
    /** JSON by the engagement's key: quality, scope, ceiling, representatives as published then. */
    content: sealed('content').notNull(),
    declaredAt: instant('declared_at').notNull().defaultNow(),
  },
  (table) => [
    index('powers_engagement').on(table.engagementId, table.holder),
    check('powers_side', sql`${table.side} in ('startup', 'industrial')`),
    check(
      'powers_basis',
      sql`${table.basis} in ('legal-representative', 'delegation-of-power', 'delegation-of-signature')`,
    ),
    check('powers_dates', sql`${table.validTo} is null or ${table.validTo} >= ${table.validFrom}`),
    check('powers_deed', sql`${table.basis} = 'legal-representative' or ${table.documentSha256} is not null`),
  ],
);

/** What others said of a power, in order; the last word counts, and a revocation for good. */
export const powerVerdicts = pgTable(
  'power_verdicts',
  {
    verdictId: uuid('verdict_id').primaryKey(),
    powerId: uuid('power_id')
      .notNull()
      .references(() => powers.powerId),
    verdict: text('verdict').notNull(),
    /** In what capacity: counsel of the other side, the programme's officer, or the holder's own side. */
    capacity: text('capacity').notNull(),
    /** By the engagement's key; null when nothing was said. */
    reason: sealed('reason'),
    givenBy: uuid('given_by').notNull(),
    givenAt: instant('given_at').notNull().defaultNow(),
  },
  (table) => [
    index('power_verdicts_power').on(table.powerId, table.givenAt),
    check('power_verdicts_verdict', sql`${table.verdict} in ('verified', 'refused', 'revoked')`),
    check('power_verdicts_capacity', sql`${table.capacity} in ('counsel', 'officer', 'own-side')`),
    check('power_verdicts_revoked', sql`(${table.verdict} = 'revoked') = (${table.capacity} = 'own-side')`),
  ],
);
