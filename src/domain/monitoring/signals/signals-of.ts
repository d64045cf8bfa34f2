import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { ClauseId } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { ClauseSummary, ProcessSummary } from '../facts/summary.ts';
import type { Source } from '../learn/analyse-log.ts';
import { DAY_MS } from '../log/event-log.ts';
import { type LIKELIHOOD, THRESHOLDS } from './thresholds.ts';

export type SignalKind = keyof typeof LIKELIHOOD;

/** One sign of a stall: how much, beside what is usual, of whom and of which clause. */
export interface Signal {
  readonly kind: SignalKind;
  /** Business days, or how often. */
  readonly value: number;
  readonly threshold: number;
  /** Whether the threshold was learned of engagements here, or set by experts. */
  readonly source: Source;
  readonly side: Side | null;
  readonly clause: ClauseId | null;
}

/** The usual stay in a stage where it was learned, in business days; null: as the experts say. */
export type UsualStay = (stage: ProcessSummary['stage']) => number | null;

/**
 * The signs of a stall that an engagement shows at `now` (milliseconds), the strongest first. None once it
 * has ended, and none in a pause that both agreed to. `days` is a calendar in which every business day is
 * worth 1.
 */
export function signalsOf(
  summary: ProcessSummary,
  now: number,
  days: WorkingCalendar,
  usualStay: UsualStay = () => null,
): readonly Signal[] {
  const stay = THRESHOLDS.stageDays[summary.stage];
  if (stay === null || summary.pausedAt !== null) return [];
  const since = (at: number) => Math.floor(days.position(now) - days.position(at));
  const { awaiting, unanswered } = summary;
  const side = awaiting.length === 1 ? (awaiting[0] ?? null) : null;
  const none = { source: 'threshold', side: null, clause: null } as const;
  const learned = usualStay(summary.stage);
  const signals: Signal[] = [
    {
      kind: 'age-in-stage',
      value: since(summary.stageSince),
      threshold: learned ?? stay,
      ...none,
      source: learned === null ? 'threshold' : 'learned',
    },
    { kind: 'no-progress', value: since(summary.lastProgress), threshold: THRESHOLDS.noProgressDays, ...none, side },
  ];
  if (side !== null) {
    // Who decides, reviews or signs has the usual stay of that stage; who answers a turn, a round.
    const threshold = summary.stage === 'negotiating' ? THRESHOLDS.ballDays : stay;
    signals.push({ kind: 'ball-in-court', value: since(summary.awaitingSince), threshold, ...none, side });
  }
  if (unanswered !== null) {
    const value = since(unanswered.at);
    signals.push({ kind: 'unanswered', value, threshold: THRESHOLDS.unansweredDays, ...none, side });
  }
  signals.push(...clauseSignals(summary), ...burnDown(summary, now));
  return signals
    .filter(({ value, threshold }) => value >= threshold)
    .sort((a, b) => excess(b) - excess(a) || SAYS_MOST.indexOf(a.kind) - SAYS_MOST.indexOf(b.kind));
}

/** Of signs as strong as each other the first is told: it says best where the engagement lies. */
const SAYS_MOST: readonly SignalKind[] = [
  'ball-in-court',
  'unanswered',
  'no-progress',
  'ping-pong',
  'cycle',
  'conflict-twice',
  'age-in-stage',
  'burn-down',
];

/** How far beyond its threshold: 0 at it, 1 from five times it on. */
export function excess({ value, threshold }: Signal): number {
  return Math.min(1, Math.max(0, (value / threshold - 1) / 4));
}

function clauseSignals({ stage, clauses }: ProcessSummary): readonly Signal[] {
  if (stage !== 'negotiating') return [];
  const open = (Object.entries(clauses) as [ClauseId, ClauseSummary][]).filter(([, clause]) => !clause.agreed);
  const worst = (kind: SignalKind, of: (clause: ClauseSummary) => number, threshold: number): readonly Signal[] => {
    const [top] = open.toSorted(([, one], [, other]) => of(other) - of(one));
    return top === undefined
      ? []
      : [{ kind, value: of(top[1]), threshold, source: 'threshold', side: null, clause: top[0] }];
  };
  return [
    ...worst('ping-pong', ({ alternations }) => alternations, THRESHOLDS.alternations),
    ...worst('cycle', ({ backs }) => backs, THRESHOLDS.backs),
    ...worst('conflict-twice', ({ conflicts }) => conflicts, THRESHOLDS.conflicts),
  ];
}

/** Days that the open clauses would take at the pace of the last three weeks, against the days that are left. */
function burnDown({ stage, scope, clauses, closings, longstop }: ProcessSummary, now: number): readonly Signal[] {
  if (stage !== 'negotiating' || longstop === null || closings.length === 0) return [];
  const open = scope - Object.values(clauses).filter(({ agreed }) => agreed).length;
  if (open <= 0) return [];
  const from = now - THRESHOLDS.paceDays * DAY_MS;
  // One half closing more than none: three quiet weeks are slow, not endless.
  const pace = Math.max(0.5, closings.filter((at) => at > from).length) / THRESHOLDS.paceDays;
  const left = Math.max(1, Math.ceil((longstop - now) / DAY_MS));
  const value = Math.ceil(open / pace);
  return [{ kind: 'burn-down', value, threshold: left, source: 'threshold', side: null, clause: null }];
}
