import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ProcessSummary } from '../../domain/monitoring/facts/summary.ts';
import type { PortfolioRecord } from '../../domain/monitoring/portfolio/record.ts';
import { instant, sealed } from './columns.ts';

/** By what the portfolio is cut. */
const cuts = {
  callId: uuid('call_id').notNull(),
  sector: text('sector'),
  region: text('region'),
  cohort: text('cohort').notNull(),
};

/** The same of what was done about an engagement: as `followed` has them, by its triggers; empty once it is forgotten. */
export const cutsOfActs = {
  callId: uuid('call_id'),
  sector: text('sector'),
  region: text('region'),
  cohort: text('cohort'),
};

/** At an index’s end: what is cut by them is then counted from the index alone. */
function cutsOf<Column>(table: { cohort: Column; sector: Column; region: Column; callId: Column }): Column[] {
  return [table.cohort, table.sector, table.region, table.callId];
}

/**
 * What the programme's staff know of an engagement: facts of the procedure alone, folded event by event as
 * they are recorded (domain/monitoring). No text, option, value, amount or person. `summary` and `record`
 * are what the next event is folded into; the columns repeat what lists filter and sort by.
 */
export const followed = pgTable(
  'followed',
  {
    engagementId: uuid('engagement_id').primaryKey(),
    /** The last event that is in it: of the journal, as all else. */
    seq: integer('seq').notNull(),
    ...cuts,
    /** Where it stands, and where in the programme it belongs, each in one word: what the lists' indexes begin with. */
    standing: text('standing')
      .notNull()
      .generatedAlwaysAs(
        sql`(case when open then '+' else '-' end) || stage || '/' || awaiting || '/' || coalesce(sign, '')`,
      ),
    place: text('place')
      .notNull()
      .generatedAlwaysAs(
        sql`(case when open then '+' else '-' end) || cohort || '/' || coalesce(sector, '') || '/' || coalesce(region, '')`,
      ),
    startup: uuid('startup').notNull(),
    industrial: uuid('industrial').notNull(),
    /** Both companies and the call in plain small letters: what a search looks in. */
    words: text('words').notNull(),
    stage: text('stage').notNull(),
    /** In a stage in which it can stall. */
    open: boolean('open').notNull(),
    /** Place in the funnel. */
    reached: smallint('reached').notNull(),
    began: instant('began').notNull(),
    stageSince: instant('stage_since').notNull(),
    lastProgress: instant('last_progress').notNull(),
    awaiting: text('awaiting').notNull(),
    awaitingSince: instant('awaiting_since').notNull(),
    pausedAt: instant('paused_at'),
    nextDeadlineAt: instant('next_deadline_at'),
    endedAt: instant('ended_at'),
    decidedAt: instant('decided_at'),
    selectedAt: instant('selected_at'),
    ndaSentAt: instant('nda_sent_at'),
    ndaAt: instant('nda_at'),
    signedAt: instant('signed_at'),
    mediatedAt: instant('mediated_at'),
    /** What became of the pilot: `completed`, `converted` or `closed`; null while it is not known. */
    pilot: text('pilot'),
    /** From the procedure's closed lists; counted for many together, and shown for none. */
    reason: text('reason'),
    breaches: integer('breaches').notNull(),
    lastBreachAt: instant('last_breach_at'),
    /** As computed at `rankedAt`: chance of a stall, benefit of acting, the strongest sign. */
    stall: real('stall').notNull(),
    benefit: real('benefit').notNull(),
    sign: text('sign'),
    signClause: text('sign_clause'),
    action: text('action'),
    rankedAt: instant('ranked_at').notNull(),
    summary: jsonb('summary').$type<ProcessSummary>().notNull(),
    record: jsonb('record').$type<PortfolioRecord>().notNull(),
  },
  (table) => [
    index('followed_benefit').on(table.benefit, table.engagementId),
    index('followed_progress').on(table.lastProgress, table.engagementId),
    index('followed_stage_since').on(table.stageSince, table.engagementId),
    index('followed_began').on(table.began, table.engagementId),
    index('followed_deadline').on(table.nextDeadlineAt, table.engagementId),
    // A page of any filter is read in its order from these, standing by standing or place by place (page-of-followed.ts).
    ...(['standing', 'place'] as const).flatMap((cell) => [
      index(`followed_${cell}_benefit`).on(table[cell], table.benefit, table.engagementId),
      index(`followed_${cell}_stage_since`).on(table[cell], table.stageSince, table.engagementId),
      index(`followed_${cell}_progress`).on(table[cell], table.lastProgress, table.engagementId),
      index(`followed_${cell}_began`).on(table[cell], table.began, table.engagementId),
      index(`followed_${cell}_deadline`)
        .on(table[cell], table.nextDeadlineAt, table.engagementId)
        .where(sql`next_deadline_at is not null`),
    ]),
    index('followed_call').on(table.callId),
    index('followed_startup').on(table.startup),
    index('followed_open').on(table.rankedAt).where(sql`open`),
    // What the portfolio counts, in the order in which it groups: read from the index alone.
    index('followed_standing').on(table.stage, table.reached, table.reason, table.breaches, ...cutsOf(table)),
    index('followed_last_breach')
      .on(table.lastBreachAt, ...cutsOf(table))
      .where(sql`last_breach_at is not null`),
  ],
);

/** Every standing that an engagement ever had: few, so that a page asks each of them for its first lines. */
export const followedStandings = pgTable('followed_standings', {
  standing: text('standing').primaryKey(),
  open: boolean('open').notNull(),
  stage: text('stage').notNull(),
  awaiting: text('awaiting').notNull(),
  sign: text('sign'),
});

/** Every place in the programme that an engagement ever had: as {@link followedStandings}. */
export const followedPlaces = pgTable('followed_places', {
  place: text('place').primaryKey(),
  open: boolean('open').notNull(),
  sector: text('sector'),
  region: text('region'),
  cohort: text('cohort').notNull(),
});

/** The words of `followed.words`, one by one: what a search begins with. */
export const followedWords = pgTable(
  'followed_words',
  {
    word: text('word').notNull(),
    engagementId: uuid('engagement_id')
      .notNull()
      .references(() => followed.engagementId, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ name: 'followed_words_pkey', columns: [table.word, table.engagementId] }),
    index('followed_words_engagement').on(table.engagementId),
  ],
);

/** By which signs of a hash a text was on the table before: of the engine alone, sealed by the engagement's key. */
export const followedMemory = pgTable('followed_memory', {
  engagementId: uuid('engagement_id').primaryKey(),
  tabled: sealed('tabled').notNull(),
});

/** Stays in a stage that are over, in whole business days. */
export const followedStays = pgTable(
  'followed_stays',
  {
    engagementId: uuid('engagement_id').notNull(),
    n: smallint('n').notNull(),
    ...cuts,
    stage: text('stage').notNull(),
    days: integer('days').notNull(),
    until: instant('until').notNull(),
  },
  (table) => [
    primaryKey({ name: 'followed_stays_pkey', columns: [table.engagementId, table.n] }),
    index('followed_stays_stage').on(table.stage, table.days),
    index('followed_stays_sector').on(table.sector, table.stage, table.days, table.region, table.cohort),
    index('followed_stays_region').on(table.region, table.stage, table.days, table.sector, table.cohort),
    index('followed_stays_call').on(table.callId),
  ],
);

/** How many stays of so many days each cohort has had: kept by a trigger in the transaction that writes a stay. */
export const followedStayCells = pgTable(
  'followed_stay_cells',
  {
    cohort: text('cohort').notNull(),
    stage: text('stage').notNull(),
    days: integer('days').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ name: 'followed_stay_cells_pkey', columns: [table.cohort, table.stage, table.days] })],
);

/** Clauses that went to and fro at least once. */
export const followedClauses = pgTable(
  'followed_clauses',
  {
    engagementId: uuid('engagement_id').notNull(),
    clause: text('clause').notNull(),
    ...cuts,
    /** Hours on the table without agreement, up to `openSince` where it still is. */
    openHours: integer('open_hours').notNull(),
    openSince: instant('open_since'),
    rounds: integer('rounds').notNull(),
    conflicts: integer('conflicts').notNull(),
    mediated: boolean('mediated').notNull(),
  },
  (table) => [
    primaryKey({ name: 'followed_clauses_pkey', columns: [table.engagementId, table.clause] }),
    index('followed_clauses_call').on(table.callId),
  ],
);

/**
 * The sums of `followed_clauses` over each sector, region and cohort ('' where it is not said): kept by triggers in the
 * transaction that writes a clause, so that the portfolio need not read every clause of every engagement.
 */
export const followedClauseCells = pgTable(
  'followed_clause_cells',
  {
    sector: text('sector').notNull(),
    region: text('region').notNull(),
    cohort: text('cohort').notNull(),
    clause: text('clause').notNull(),
    count: integer('count').notNull(),
    rounds: integer('rounds').notNull(),
    /** Of how many the rounds are as many as is a sign of a stall. */
    pingPong: integer('ping_pong').notNull(),
    mediated: integer('mediated').notNull(),
    openHours: integer('open_hours').notNull(),
    /** How many are open, and the sum of the instants since when, in milliseconds: what they add grows with the time. */
    open: integer('open').notNull(),
    openSince: bigint('open_since', { mode: 'bigint' }).notNull(),
  },
  (table) => [
    primaryKey({
      name: 'followed_clause_cells_pkey',
      columns: [table.cohort, table.sector, table.region, table.clause],
    }),
  ],
);
