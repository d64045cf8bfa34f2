import { toMs } from '../../calendar/instant.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Stage } from '../../engagement/state.ts';
import type { ClauseId, Instant } from '../../ids.ts';
import { FOLLOWED_STAGES } from '../signals/thresholds.ts';
import { curveOfCounts, type DurationCount } from '../statistics/curve-of-counts.ts';
import { type Share, shareDifference, shareOf } from '../statistics/share-interval.ts';
import { type SurvivalQuantile, survivalQuantile } from '../statistics/survival-quantile.ts';
import { FUNNEL, type FunnelStep } from './funnel.ts';
import { LOT_DAYS, type LotDay } from './lot.ts';

/** A cell of fewer than this is hidden: it would tell of single engagements. */
export const LEAST_CELL = 10;
/** Business days in stage at which the ageing chart cuts: a week, two, a month, two months, a quarter. */
export const AGE_CUTS = [5, 10, 20, 40, 60] as const;
/** An intervention has so many business days to be followed by a step forward. */
export const EFFECT_DAYS = 15;
/** Both days of the lot have so many, from the tenth day of silence: the later reminder leaves within them. */
export const LOT_EFFECT_DAYS = 20;

/** Counts of the chosen engagements, as the tables give them. */
export interface PortfolioCounts {
  readonly reached: readonly { readonly reached: number; readonly count: number }[];
  readonly stays: readonly { readonly stage: Stage; readonly days: number; readonly count: number }[];
  /** Open engagements by stage and the day since when. */
  readonly open: readonly { readonly stage: Stage; readonly since: Instant; readonly count: number }[];
  readonly clauses: readonly {
    readonly clause: ClauseId;
    readonly count: number;
    readonly hours: number;
    readonly pingPong: number;
    readonly mediated: number;
    readonly rounds: number;
  }[];
  readonly endings: readonly { readonly stage: Stage; readonly reason: string | null; readonly count: number }[];
  readonly breaches: {
    readonly delays: number;
    readonly engagements: number;
    readonly overdue: number;
    readonly dueSoon: number;
    readonly likely: number;
  };
  readonly breachMonths: readonly { readonly month: string; readonly count: number }[];
  readonly interventions: readonly {
    readonly kind: string;
    readonly count: number;
    readonly moved: number;
    readonly waiting: number;
  }[];
  /** Engagements that came to ten working days of silence, by the day that the lot gave them. */
  readonly lots: readonly {
    readonly lotDay: number;
    readonly count: number;
    readonly moved: number;
    readonly waiting: number;
  }[];
}

export interface Portfolio {
  readonly engagements: number;
  readonly open: number;
  readonly funnel: readonly { readonly step: FunnelStep; readonly count: number; readonly ofPrevious: Share }[];
  readonly durations: readonly {
    readonly stage: Stage;
    readonly exits: number;
    readonly running: number;
    readonly median: SurvivalQuantile;
    readonly p90: SurvivalQuantile;
  }[];
  readonly clauses: readonly BlockingClause[];
  readonly ageing: readonly { readonly stage: Stage; readonly counts: readonly number[] }[];
  readonly endings: readonly { readonly stage: Stage; readonly reason: string | null; readonly count: number | null }[];
  readonly breaches: PortfolioCounts['breaches'] & { readonly months: PortfolioCounts['breachMonths'] };
  readonly interventions: readonly Effect[];
  readonly lot: Lot;
}

type Counted = Omit<PortfolioCounts['interventions'][number], 'kind'>;

/** Figures are null where fewer than ten engagements stand behind them. */
interface BlockingClause {
  readonly clause: ClauseId;
  readonly engagements: number | null;
  readonly openShare: number | null;
  readonly pingPong: Share;
  readonly mediated: Share;
  readonly roundsMean: number | null;
}

interface Effect {
  readonly kind: string;
  readonly count: number;
  readonly waiting: number;
  readonly moved: Share;
}

/**
 * The first automatic reminder leaves by lot after 10 or 17 working days of silence. Counted for both from the
 * tenth day on: what the earlier one is worth, and no likeness of those who were silent for longer.
 */
interface Lot {
  readonly early: Effect;
  readonly late: Effect;
  readonly difference: Share;
}

/** The figures of the portfolio, from counts. `now`: until when open stays are counted. */
export function portfolioOf(counts: PortfolioCounts, now: number, days: WorkingCalendar): Portfolio {
  const engagements = counts.reached.reduce((sum, { count }) => sum + count, 0);
  return {
    engagements,
    open: counts.open.reduce((sum, { count }) => sum + count, 0),
    funnel: funnelOf(counts),
    durations: durationsOf(counts, now, days),
    clauses: clausesOf(counts),
    ageing: ageingOf(counts, now, days),
    endings: endingsOf(counts),
    breaches: { ...counts.breaches, months: counts.breachMonths },
    interventions: [...new Set(counts.interventions.map(({ kind }) => kind))].map((kind) =>
      effectOf(
        kind,
        counts.interventions.filter((one) => one.kind === kind),
      ),
    ),
    lot: lotOf(counts),
  };
}

function funnelOf({ reached }: PortfolioCounts): Portfolio['funnel'] {
  const atLeast = FUNNEL.map((_, place) =>
    reached.filter((one) => one.reached >= place).reduce((sum, { count }) => sum + count, 0),
  );
  return FUNNEL.map((step, place) => {
    const count = atLeast[place] ?? 0;
    return { step, count, ofPrevious: shareOf(count, place === 0 ? count : (atLeast[place - 1] ?? 0)) };
  });
}

function ageOf(since: Instant, now: number, days: WorkingCalendar): number {
  return Math.max(0, Math.round(days.position(now) - days.position(toMs(since))));
}

function durationsOf({ stays, open }: PortfolioCounts, now: number, days: WorkingCalendar): Portfolio['durations'] {
  return FOLLOWED_STAGES.flatMap((stage) => {
    const left = stays.filter((one) => one.stage === stage);
    const running = open.filter((one) => one.stage === stage);
    if (left.length + running.length === 0) return [];
    const counted: DurationCount[] = [
      ...left.map((one) => ({ at: one.days, exits: one.count, censored: 0 })),
      ...running.map((one) => ({ at: ageOf(one.since, now, days), exits: 0, censored: one.count })),
    ];
    const curve = curveOfCounts(merged(counted));
    return [
      {
        stage,
        exits: curve.exits,
        running: curve.censored,
        median: survivalQuantile(curve, 0.5),
        p90: survivalQuantile(curve, 0.9),
      },
    ];
  });
}

function merged(counts: readonly DurationCount[]): readonly DurationCount[] {
  const byTime = new Map<number, DurationCount>();
  for (const { at, exits, censored } of counts) {
    const old = byTime.get(at);
    byTime.set(at, { at, exits: exits + (old?.exits ?? 0), censored: censored + (old?.censored ?? 0) });
  }
  return [...byTime.values()];
}

function clausesOf({ clauses }: PortfolioCounts): readonly BlockingClause[] {
  const hours = clauses.reduce((sum, one) => sum + one.hours, 0);
  return clauses
    .toSorted((one, other) => other.hours - one.hours)
    .map(({ clause, count, ...one }) => {
      if (count < LEAST_CELL) {
        const none = shareOf(0, 0);
        return { clause, engagements: null, openShare: null, pingPong: none, mediated: none, roundsMean: null };
      }
      return {
        clause,
        engagements: count,
        openShare: hours === 0 ? 0 : one.hours / hours,
        pingPong: shareOf(one.pingPong, count),
        mediated: shareOf(one.mediated, count),
        roundsMean: one.rounds / count,
      };
    })
    .toSorted((one, other) => (other.openShare ?? -1) - (one.openShare ?? -1) || (one.clause < other.clause ? -1 : 1));
}

function ageingOf({ open }: PortfolioCounts, now: number, days: WorkingCalendar): Portfolio['ageing'] {
  return FOLLOWED_STAGES.map((stage) => {
    const counts = Array.from({ length: AGE_CUTS.length + 1 }, () => 0);
    for (const { since, count } of open.filter((one) => one.stage === stage)) {
      const age = ageOf(since, now, days);
      const cut = AGE_CUTS.findIndex((days) => age < days);
      const place = cut === -1 ? AGE_CUTS.length : cut;
      counts[place] = (counts[place] ?? 0) + count;
    }
    return { stage, counts };
  });
}

/** Reasons of fewer than ten are told together with those who gave none, without a number where even these are too few. */
function endingsOf({ endings }: PortfolioCounts): Portfolio['endings'] {
  const isTold = ({ reason, count }: (typeof endings)[number]) => reason !== null && count >= LEAST_CELL;
  const shown = endings.filter(isTold);
  const hidden = endings.filter((one) => !isTold(one));
  const stages = [...new Set(hidden.map(({ stage }) => stage))];
  const rest = stages.map((stage) => {
    const count = hidden.filter((one) => one.stage === stage).reduce((sum, one) => sum + one.count, 0);
    return { stage, reason: null, count: count < LEAST_CELL ? null : count };
  });
  return [...shown.toSorted((one, other) => other.count - one.count), ...rest];
}

function effectOf(kind: string, all: readonly Counted[]): Effect {
  const sum = (of: (one: Counted) => number) => all.reduce((total, one) => total + of(one), 0);
  const [count, moved, waiting] = [sum((one) => one.count), sum((one) => one.moved), sum((one) => one.waiting)];
  return { kind, count, waiting, moved: shareOf(moved, count - waiting) };
}

function lotOf({ lots }: PortfolioCounts): Lot {
  const of = (day: LotDay) =>
    effectOf(
      'remind',
      lots.filter(({ lotDay }) => lotDay === day),
    );
  const [early, late] = [of(LOT_DAYS[0]), of(LOT_DAYS[1])];
  return { early, late, difference: shareDifference(early.moved, late.moved) };
}
