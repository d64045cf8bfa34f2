import type { Stage } from '../../engagement/state.ts';

/**
 * From when on something is a sign of a stall: what an expert would say, to begin with, each with its
 * reason. A stage is judged by what was learned of it once about 100 engagements have left it, and while
 * that holds (see `learn/learning-policy.ts`). Business days of the French calendar.
 */
export const THRESHOLDS = {
  /** The usual stay in a stage (process 4.2), the longer figure where there are two. Final stages have none. */
  stageDays: {
    applied: 20, // A decision was observed 28 days after closing.
    selected: 20, // Confidentiality agreement (5 to 15) and opening (5).
    negotiating: 60, // Selection to signature within 60 days is the target; contracting takes six months on average.
    agreed: 2,
    freezing: 1, // The engine's own work.
    'in-review': 15,
    signing: 15,
    'conditions-pending': 22, // Up to 30 days.
    deciding: 15,
    monitored: null,
    declined: null,
    'in-force': null,
    withdrawn: null,
    expired: null,
    lapsed: null,
    terminated: null,
    archived: null,
  } satisfies { readonly [stage in Stage]: number | null },
  /** No engagement without progress for longer (process 4.5, target). */
  noProgressDays: 10,
  /** A side answers within a round (process 4.2, stage 7). */
  ballDays: 5,
  /** A proposal waits for its answer as long as a round, and its reminder. */
  unansweredDays: 7,
  /** The same clause, back and forth without agreement. `app.add_to_cell` counts by it too: another number needs a migration. */
  alternations: 3,
  /** Two rounds of conflict on one clause: the engine itself offers ways out then (process 4.3). */
  conflicts: 2,
  /** Coming back to an earlier text is exact: once is enough. */
  backs: 1,
  /** The pace of closing clauses is taken over the last three weeks. */
  paceDays: 21,
} as const;

/** Stages in which an engagement can stall: those that have a usual stay. */
export const FOLLOWED_STAGES: readonly Stage[] = (Object.keys(THRESHOLDS.stageDays) as Stage[]).filter(
  (stage) => THRESHOLDS.stageDays[stage] !== null,
);

/**
 * How many times likelier a stall becomes by each sign, at its threshold and at most (from five times the
 * threshold on). Expert figures, to be replaced by what is observed: silence says more than talk.
 */
export const LIKELIHOOD = {
  'age-in-stage': { least: 1.3, most: 3 },
  'no-progress': { least: 1.5, most: 6 },
  'ball-in-court': { least: 1.3, most: 5 },
  unanswered: { least: 1.5, most: 6 },
  'ping-pong': { least: 1.8, most: 6 },
  cycle: { least: 2, most: 6 },
  'conflict-twice': { least: 1.8, most: 4 },
  'burn-down': { least: 1.5, most: 4 },
} as const;

/** Of all open engagements one in twenty is stalled at any moment. */
export const BASE_STALL_SHARE = 0.05;
