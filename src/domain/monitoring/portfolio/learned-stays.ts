import type { Stage } from '../../engagement/state.ts';
import { lateEntryCurve, SEEN_FROM_BEGINNING, shareBeyond } from '../statistics/late-entry.ts';
import { survivalQuantile } from '../statistics/survival-quantile.ts';

/** A stage is judged by what was learned of it only from so many leavings on (design: after about 100 exits). */
const LEAST_LEAVINGS = 100;
/** A stay is long beyond the quantile that Kanban calls the service level. */
const QUANTILE = 0.85;
/** What was learned on the first part is tried on the last quarter. */
const TAUGHT_SHARE = 0.75;
/** How far the share that stays longer may be from the foretold one, in the time that taught nothing. */
const MOST_OFF = 0.08;

/** A stay in a stage, in whole business days since any one day; `until` is null while it runs. */
export interface StageStay {
  readonly began: number;
  readonly until: number | null;
}

/** The usual stay in a stage, as observed. */
export interface LearnedStay {
  readonly stage: Stage;
  /** Business days that 85 of 100 stays do not exceed; null where too many still run to tell. */
  readonly days: number | null;
  readonly leavings: number;
  readonly running: number;
  /** Share that stayed longer, in the last quarter, than the time before it had foretold: 0.15 when it foretells well. */
  readonly longer: number | null;
  /** Enough was seen, and it held on what came later: it replaces the experts' figure. */
  readonly inUse: boolean;
}

/**
 * Learns the usual stay of one stage from the stays that ran at `from` or later, those that still run at `now`
 * counting for as long as they have lasted. Null where nobody has left yet.
 */
export function learnStay(
  stage: Stage,
  stays: readonly StageStay[],
  window: { readonly from: number; readonly now: number },
): LearnedStay | null {
  const ends = stays.flatMap(({ until }) => (until === null ? [] : [until])).sort((one, other) => one - other);
  const split = ends[Math.floor(ends.length * TAUGHT_SHARE)];
  if (split === undefined) return null;
  const taught = usual(stays, window.from, split);
  const longer = taught === null ? null : shareBeyond(curveBetween(stays, split, window.now), taught);
  const days = usual(stays, window.from, window.now);
  const holds = longer !== null && Math.abs(longer - (1 - QUANTILE)) <= MOST_OFF;
  return {
    stage,
    days: days === null ? null : Math.max(1, days),
    leavings: ends.length,
    running: stays.length - ends.length,
    longer,
    inUse: days !== null && holds && ends.length >= LEAST_LEAVINGS,
  };
}

function usual(stays: readonly StageStay[], from: number, to: number): number | null {
  return survivalQuantile(curveBetween(stays, from, to), QUANTILE).value;
}

/** What somebody knew at `to` who had watched from `from` on. */
function curveBetween(stays: readonly StageStay[], from: number, to: number) {
  return lateEntryCurve(
    stays
      .filter(({ began, until }) => began <= to && (until ?? to) >= from)
      .map(({ began, until }) => ({
        entry: began < from ? from - began : SEEN_FROM_BEGINNING,
        end: Math.min(until ?? to, to) - began,
        left: until !== null && until <= to,
      })),
  );
}
