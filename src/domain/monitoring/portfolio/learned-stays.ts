import type { Stage } from '../../engagement/state.ts';
import type { Stay } from './record.ts';

/** A stage is judged by what was learned of it only from so many stays on (design: after about 100 exits). */
const LEAST_STAYS = 100;
/** A stay is long beyond the quantile that Kanban calls the service level. */
const QUANTILE = 0.85;
/** What was learned on the first part is tried on the last quarter. */
const TAUGHT_SHARE = 0.75;
/** How far the share that stays longer may be from the foretold one, on the quarter that taught nothing. */
const MOST_OFF = 0.08;

/** The usual stay in a stage, as observed. */
export interface LearnedStay {
  readonly stage: Stage;
  /** Business days that 85 of 100 stays do not exceed. */
  readonly days: number;
  readonly stays: number;
  /** Share of the last quarter that stayed longer than the earlier three had foretold: 0.15 when they foretell well. */
  readonly longer: number;
  /** Enough was seen, and it held on what came later: it replaces the experts' figure. */
  readonly inUse: boolean;
}

/** Learns the usual stays of one stage from stays in the order of their ends. Null where there are none. */
export function learnStay(stage: Stage, stays: readonly Stay['days'][]): LearnedStay | null {
  if (stays.length === 0) return null;
  const split = Math.floor(stays.length * TAUGHT_SHARE);
  const taught = quantile(stays.slice(0, Math.max(1, split)));
  const later = stays.slice(split);
  const longer = later.length === 0 ? 1 : later.filter((days) => days > taught).length / later.length;
  return {
    stage,
    days: Math.max(1, quantile(stays)),
    stays: stays.length,
    longer,
    inUse: stays.length >= LEAST_STAYS && Math.abs(longer - (1 - QUANTILE)) <= MOST_OFF,
  };
}

function quantile(days: readonly number[]): number {
  const sorted = days.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * QUANTILE) - 1)] ?? 0;
}
