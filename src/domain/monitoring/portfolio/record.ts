import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Stage } from '../../engagement/state.ts';
import { FINAL_STAGES, SIGNED_STAGES } from '../../engagement/state.ts';
import type { ClauseId } from '../../ids.ts';
import type { ProcessFact } from '../facts/process-fact.ts';
import type { ProcessSummary } from '../facts/summary.ts';
import { reachedBy } from './funnel.ts';

/** What an engagement adds to the figures of the portfolio. Small, plain data: each fact costs the same. */
export interface PortfolioRecord {
  /** Stays in a stage that are over, in order. */
  readonly stays: readonly Stay[];
  /** The stay of now: its stage's place is `stays.length`. */
  readonly clauses: { readonly [clause: ClauseId]: ClauseRecord };
  /** Delays that passed, by whose they were. */
  readonly breaches: { readonly startup: number; readonly industrial: number; readonly nobody: number };
  readonly lastBreach: number | null;
  /** The furthest step, as a place in the funnel. */
  readonly reached: number;
  readonly endedAt: number | null;
  /** When each milestone of the procedure was first reached. */
  readonly marks: Marks;
  readonly reason: ProcessFact['reason'] | null;
}

/** Milestones of the procedure that the programme counts. */
export type Mark =
  | 'selected'
  | 'decided'
  | 'nda-sent'
  | 'nda-executed'
  | 'signed'
  | 'mediated'
  | 'pilot-completed'
  | 'converted'
  | 'pilot-closed';
export type Marks = { readonly [mark in Mark]?: number };

const MARKS_OF: { readonly [kind in ProcessFact['kind']]?: readonly Mark[] } = {
  'application-selected': ['selected', 'decided'],
  'application-declined': ['decided'],
  'nda-sent': ['nda-sent'],
  'nda-executed': ['nda-executed'],
  'mediation-begun': ['mediated'],
  'pilot-completed': ['pilot-completed'],
  'pilot-converted': ['converted'],
  'pilot-closed': ['pilot-closed'],
};

export interface Stay {
  readonly stage: Stage;
  /** Whole business days, pauses left out. */
  readonly days: number;
  /** When it ended, in milliseconds. */
  readonly until: number;
}

/** A clause over all its life: what a later agreement does not wipe out. */
export interface ClauseRecord {
  /** Milliseconds on the table without agreement, while no longer. */
  readonly openMs: number;
  /** Since when it is on the table without agreement; null once agreed. */
  readonly openSince: number | null;
  readonly lastBy: ProcessFact['side'];
  /** How often the author changed without agreement. */
  readonly rounds: number;
  readonly conflicts: number;
  readonly backs: number;
  /** A mediation began while it was open. */
  readonly mediated: boolean;
}

const EMPTY: PortfolioRecord = {
  stays: [],
  clauses: {},
  breaches: { startup: 0, industrial: 0, nobody: 0 },
  lastBreach: null,
  reached: 0,
  endedAt: null,
  marks: {},
  reason: null,
};

/** The record after one more fact. `summary`: how things stood before it; null for the first fact. */
export function recordFact(
  before: PortfolioRecord | null,
  summary: ProcessSummary | null,
  fact: ProcessFact,
  days: WorkingCalendar,
): PortfolioRecord {
  const base = before ?? EMPTY;
  const moved = summary !== null && summary.stage !== fact.stage;
  const next: PortfolioRecord = {
    ...base,
    stays: moved ? [...base.stays, stayOf(summary, fact.at, days)] : base.stays,
    reached: Math.max(base.reached, reachedBy(fact.stage)),
    marks: marked(base.marks, fact),
    reason: fact.reason ?? base.reason,
  };
  const passed = fact.kind === 'deadline-passed' ? withBreach(next, fact) : next;
  const settled = fact.clause === undefined ? passed : withClause(passed, fact, fact.clause);
  const mediated = fact.kind === 'mediation-begun' ? withMediation(settled) : settled;
  return moved && FINAL_STAGES.includes(fact.stage) ? ended(mediated, fact.at) : mediated;
}

/** The first time counts. */
function marked(marks: Marks, { kind, stage, at }: ProcessFact): Marks {
  const reached: readonly Mark[] = [
    ...(MARKS_OF[kind] ?? []),
    ...(SIGNED_STAGES.includes(stage) ? ['signed' as const] : []),
  ];
  const fresh = reached.filter((mark) => marks[mark] === undefined);
  return fresh.length === 0 ? marks : { ...marks, ...Object.fromEntries(fresh.map((mark) => [mark, at])) };
}

function stayOf({ stage, stageSince, pausedAt }: ProcessSummary, until: number, days: WorkingCalendar): Stay {
  const worked = days.position(pausedAt ?? until) - days.position(stageSince);
  return { stage, days: Math.max(0, Math.round(worked)), until };
}

function withBreach(record: PortfolioRecord, { side, at }: ProcessFact): PortfolioRecord {
  const whose = side ?? 'nobody';
  return { ...record, breaches: { ...record.breaches, [whose]: record.breaches[whose] + 1 }, lastBreach: at };
}

function withClause(record: PortfolioRecord, fact: ProcessFact, clause: ClauseId): PortfolioRecord {
  const old = record.clauses[clause] ?? {
    openMs: 0,
    openSince: fact.at,
    lastBy: null,
    rounds: 0,
    conflicts: 0,
    backs: 0,
    mediated: false,
  };
  const agreed = fact.kind === 'clause-agreed';
  const alternates = !agreed && old.lastBy !== null && fact.side !== null && fact.side !== old.lastBy;
  const since = old.openSince ?? fact.at;
  const now: ClauseRecord = {
    openMs: agreed ? old.openMs + (fact.at - since) : old.openMs,
    openSince: agreed ? null : since,
    lastBy: fact.side ?? old.lastBy,
    rounds: old.rounds + (alternates ? 1 : 0),
    conflicts: old.conflicts + (fact.conflict === true ? 1 : 0),
    backs: old.backs + (fact.back === true ? 1 : 0),
    mediated: old.mediated,
  };
  return { ...record, clauses: { ...record.clauses, [clause]: now } };
}

function withMediation(record: PortfolioRecord): PortfolioRecord {
  const entries = Object.entries(record.clauses) as [ClauseId, ClauseRecord][];
  const clauses = Object.fromEntries(
    entries.map(([clause, one]) => [clause, one.openSince === null ? one : { ...one, mediated: true }]),
  );
  return { ...record, clauses };
}

/** Nothing is open any more once the talks have ended. */
function ended(record: PortfolioRecord, at: number): PortfolioRecord {
  const entries = Object.entries(record.clauses) as [ClauseId, ClauseRecord][];
  const clauses = Object.fromEntries(
    entries.map(([clause, one]) => [
      clause,
      one.openSince === null ? one : { ...one, openMs: one.openMs + (at - one.openSince), openSince: null },
    ]),
  );
  return { ...record, clauses, endedAt: at };
}
