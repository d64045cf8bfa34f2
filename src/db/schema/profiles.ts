import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { companies } from './companies.ts';

/** What a start-up says of itself in the directory: its own until it is shown, public from then on. */
export const profiles = pgTable(
  'profiles',
  {
    companyId: uuid('company_id')
      .primaryKey()
      .references(() => companies.companyId),
    /** Grows with each save: the ETag. */
    rev: integer('rev').notNull().default(1),
    shown: boolean('shown').notNull(),
    summary: text('summary').notNull(),
    /** What it looks for in an industrial; empty when not said. */
    seeks: text('seeks').notNull(),
    /** Codes of domain/programme/sectors.ts. */
    sectors: text('sectors').array().notNull(),
    technologies: text('technologies').array().notNull(),
    /** Technology readiness level, 1 to 9 (ISO 16290); null when not said. */
    trl: integer('trl'),
    website: text('website'),
    /** Name, texts and technologies as plain words: what a search looks in. */
    words: text('words').notNull(),
    savedBy: uuid('saved_by').notNull(),
    /** Each save confirms all of it. */
    confirmedAt: instant('confirmed_at').notNull().defaultNow(),
  },
  (table) => [
    index('profiles_shown').on(table.confirmedAt.desc(), table.companyId.desc()).where(sql`shown`),
    check('profiles_trl', sql`${table.trl} between 1 and 9`),
    check('profiles_sectors', sql`cardinality(${table.sectors}) between 1 and 5`),
    check('profiles_technologies', sql`cardinality(${table.technologies}) <= 8`),
  ],
);
