import type { EngagementReadModel } from '../../domain/engagement/project.ts';
import type { ClauseId, EngagementId } from '../../domain/ids.ts';
import type { ProcessSummary } from '../../domain/monitoring/facts/summary.ts';
import { cohortOf } from '../../domain/monitoring/portfolio/cohort.ts';
import type { Following } from '../../domain/monitoring/portfolio/following.ts';
import { programmeDays } from '../../domain/monitoring/portfolio/programme-days.ts';
import type { ClauseRecord, Mark, PortfolioRecord } from '../../domain/monitoring/portfolio/record.ts';
import type { UsualStay } from '../../domain/monitoring/signals/signals-of.ts';
import { FOLLOWED_STAGES } from '../../domain/monitoring/signals/thresholds.ts';
import { type TodaysLine, todaysLine } from '../../domain/monitoring/signals/todays-list.ts';
import type { Region } from '../../domain/programme/regions.ts';

const HOUR_MS = 3_600_000;

/** Where an engagement stands in the programme: what does not come from its own journal. */
export interface Place {
  readonly call: string;
  readonly sector: string | null;
  readonly region: Region | null;
  readonly startup: string;
  readonly industrial: string;
  /** Names in plain words, for the search. */
  readonly words: string;
}

export interface ToWrite {
  readonly engagement: EngagementId;
  readonly seq: number;
  readonly place: Place;
  readonly following: Following;
  readonly nextDeadlineAt: EngagementReadModel['changedAt'] | null;
  /** Instants, in milliseconds, at which it came forward since it was last written. */
  readonly progress: readonly number[];
}

export type Row = Readonly<Record<string, unknown>>;

/** The row of `followed`, by the names of its columns; signs as they show at `now`. */
export function followedRow(
  { engagement, seq, place, following, nextDeadlineAt }: ToWrite,
  now: number,
  usualStay?: UsualStay,
): Row {
  const { summary, record } = following;
  const { startup, industrial, nobody } = record.breaches;
  const markedAt = (mark: Mark) => isoOrNull(record.marks[mark] ?? null);
  return {
    engagement_id: engagement,
    seq,
    ...cutsOf(place, summary),
    startup: place.startup,
    industrial: place.industrial,
    words: place.words,
    stage: summary.stage,
    open: FOLLOWED_STAGES.includes(summary.stage),
    reached: record.reached,
    began: iso(summary.began),
    stage_since: iso(summary.stageSince),
    last_progress: iso(summary.lastProgress),
    awaiting: awaitingOf(summary),
    awaiting_since: iso(summary.awaitingSince),
    paused_at: isoOrNull(summary.pausedAt),
    next_deadline_at: nextDeadlineAt,
    ended_at: isoOrNull(record.endedAt),
    decided_at: markedAt('decided'),
    selected_at: markedAt('selected'),
    nda_sent_at: markedAt('nda-sent'),
    nda_at: markedAt('nda-executed'),
    signed_at: markedAt('signed'),
    mediated_at: markedAt('mediated'),
    pilot: pilotOf(record),
    reason: record.reason,
    breaches: startup + industrial + nobody,
    last_breach_at: isoOrNull(record.lastBreach),
    ...signRow(todaysLine({ id: engagement, summary }, now, programmeDays(), usualStay)),
    ranked_at: iso(now),
    summary,
    record,
  };
}

/** The columns that change with the day alone. */
export function signRow(line: Pick<TodaysLine<unknown>, 'stall' | 'benefit' | 'signals' | 'action'> | null): Row {
  const main = line?.signals[0];
  return {
    stall: line?.stall ?? 0,
    benefit: line?.benefit ?? 0,
    sign: main?.kind ?? null,
    sign_clause: main?.clause ?? null,
    action: line?.action ?? null,
  };
}

/** Rows of `followed_stays`, from the `known` first ones on. */
export function stayRows({ engagement, place, following }: ToWrite, known: number): readonly Row[] {
  const { summary, record } = following;
  return record.stays.slice(known).map(({ stage, days, until }, index) => ({
    engagement_id: engagement,
    n: known + index,
    ...cutsOf(place, summary),
    stage,
    days,
    until: iso(until),
  }));
}

/** Rows of `followed_clauses`: of those that went to and fro, the ones that are not as in `before`. */
export function clauseRows({ engagement, place, following }: ToWrite, before: PortfolioRecord | null): readonly Row[] {
  const { summary, record } = following;
  return (Object.entries(record.clauses) as [ClauseId, ClauseRecord][])
    .filter(([clause, one]) => one.rounds > 0 && one !== before?.clauses[clause])
    .map(([clause, one]) => ({
      engagement_id: engagement,
      clause,
      ...cutsOf(place, summary),
      open_hours: Math.round(one.openMs / HOUR_MS),
      open_since: isoOrNull(one.openSince),
      rounds: one.rounds,
      conflicts: one.conflicts,
      mediated: one.mediated,
    }));
}

function cutsOf({ call, sector, region }: Place, { began }: ProcessSummary): Row {
  return { call_id: call, sector, region, cohort: cohortOf(began) };
}

function pilotOf({ marks }: PortfolioRecord): string | null {
  if (marks.converted !== undefined) return 'converted';
  if (marks['pilot-closed'] !== undefined) return 'closed';
  return marks['pilot-completed'] === undefined ? null : 'completed';
}

function awaitingOf({ awaiting }: ProcessSummary): string {
  const [side, other] = awaiting;
  if (side === undefined) return 'none';
  return other === undefined ? side : 'both';
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

function isoOrNull(at: number | null): string | null {
  return at === null ? null : iso(at);
}
