import { FINAL_STAGES, type Stage } from '../../engagement/state.ts';
import type { ClauseId } from '../../ids.ts';
import type { Side } from '../../side.ts';
import { isAct, isProgress } from './kinds.ts';
import type { ProcessFact } from './process-fact.ts';

/** Where an engagement stands, as far as monitoring may know. Small, plain data: each fact costs the same. */
export interface ProcessSummary {
  readonly stage: Stage;
  /** Since when it is in its stage; all times are milliseconds since 1970, moved on by pauses. */
  readonly stageSince: number;
  readonly began: number;
  readonly lastAct: number;
  readonly lastProgress: number;
  readonly awaiting: readonly Side[];
  readonly awaitingSince: number;
  /** A turn that waits for its answer; null for none. */
  readonly unanswered: { readonly by: Side; readonly at: number } | null;
  readonly longstop: number | null;
  readonly pausedAt: number | null;
  readonly scope: number;
  readonly clauses: { readonly [clause: ClauseId]: ClauseSummary };
  /** When clauses were agreed, the last ones: enough for a rate over three weeks. */
  readonly closings: readonly number[];
  /** How often a review was returned. */
  readonly returns: number;
}

export interface ClauseSummary {
  readonly agreed: boolean;
  readonly lastBy: Side | null;
  /** How often the author changed without the clause being agreed. */
  readonly alternations: number;
  readonly conflicts: number;
  /** How often it came back to an earlier text. */
  readonly backs: number;
  readonly openSince: number;
}

/** More clauses than any memorandum holds. */
const MOST_CLOSINGS = 64;

/** The summary after one more fact. */
export function summarise(before: ProcessSummary | null, fact: ProcessFact): ProcessSummary {
  const base = before ?? begin(fact);
  const act = isAct(fact);
  const moved = fact.stage !== base.stage;
  // Looking at it is no answer.
  const answers = fact.kind === 'turn-sent' || fact.kind === 'turn-sealed';
  const answered = answers && fact.side !== base.unanswered?.by;
  const next: ProcessSummary = {
    ...base,
    stage: fact.stage,
    stageSince: moved ? fact.at : base.stageSince,
    lastAct: act ? fact.at : base.lastAct,
    lastProgress: isProgress(fact) ? fact.at : base.lastProgress,
    awaiting: fact.awaiting,
    awaitingSince: sameSides(base.awaiting, fact.awaiting) && fact.kind !== 'turn-sent' ? base.awaitingSince : fact.at,
    unanswered: fact.stage !== 'negotiating' || answered ? null : base.unanswered,
    scope: fact.clauses ?? base.scope,
    longstop: fact.longstop ?? base.longstop,
  };
  return FINAL_STAGES.includes(fact.stage) ? { ...next, pausedAt: null } : special(next, fact);
}

function begin({ at, stage, awaiting }: ProcessFact): ProcessSummary {
  return {
    stage,
    stageSince: at,
    began: at,
    lastAct: at,
    lastProgress: at,
    awaiting,
    awaitingSince: at,
    unanswered: null,
    longstop: null,
    pausedAt: null,
    scope: 0,
    clauses: {},
    closings: [],
    returns: 0,
  };
}

function special(summary: ProcessSummary, fact: ProcessFact): ProcessSummary {
  if (fact.clause !== undefined) return withClause(summary, fact, fact.clause);
  if (fact.kind === 'turn-sent' && fact.side !== null) {
    return { ...summary, unanswered: { by: fact.side, at: fact.at } };
  }
  if (fact.kind === 'review-returned') return { ...summary, returns: summary.returns + 1 };
  if (fact.kind === 'paused') return { ...summary, pausedAt: summary.pausedAt ?? fact.at };
  return fact.kind === 'resumed' ? resumed(summary, fact.at) : summary;
}

/** While a pause lasts no clock runs: what was running begins later by as much. */
function resumed(summary: ProcessSummary, at: number): ProcessSummary {
  const lasted = summary.pausedAt === null ? 0 : at - summary.pausedAt;
  const { unanswered, longstop } = summary;
  return {
    ...summary,
    pausedAt: null,
    stageSince: summary.stageSince + lasted,
    lastProgress: summary.lastProgress + lasted,
    awaitingSince: summary.awaitingSince + lasted,
    unanswered: unanswered === null ? null : { ...unanswered, at: unanswered.at + lasted },
    longstop: longstop === null ? null : longstop + lasted,
  };
}

function withClause(summary: ProcessSummary, fact: ProcessFact, clause: ClauseId): ProcessSummary {
  const old = summary.clauses[clause] ?? {
    agreed: false,
    lastBy: null,
    alternations: 0,
    conflicts: 0,
    backs: 0,
    openSince: fact.at,
  };
  const agreed = fact.kind === 'clause-agreed';
  const alternates = fact.side !== null && old.lastBy !== null && fact.side !== old.lastBy;
  const now: ClauseSummary = {
    agreed,
    lastBy: fact.side ?? old.lastBy,
    alternations: agreed ? 0 : old.alternations + (alternates ? 1 : 0),
    conflicts: agreed ? 0 : old.conflicts + (fact.conflict === true ? 1 : 0),
    backs: agreed ? 0 : old.backs + (fact.back === true ? 1 : 0),
    openSince: old.agreed && !agreed ? fact.at : old.openSince,
  };
  const closings = agreed ? [...summary.closings, fact.at].slice(-MOST_CLOSINGS) : summary.closings;
  return { ...summary, clauses: { ...summary.clauses, [clause]: now }, closings };
}

function sameSides(one: readonly Side[], other: readonly Side[]): boolean {
  return one.length === other.length && one.every((side) => other.includes(side));
}
