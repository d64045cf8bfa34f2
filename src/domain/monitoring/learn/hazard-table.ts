import type { LogView } from '../log/case-view.ts';
import { eachSpell } from '../log/each-spell.ts';
import { BUCKET_DAYS, LEARNING } from './learning-policy.ts';

/** Rates of leaving per day, by state and by how long one has been in it. */
export interface HazardTable {
  /** `rates[state × buckets + bucket]`. */
  readonly rates: Float64Array;
  /** The same over all states together, by bucket. */
  readonly pooled: Float64Array;
  /** How many left each state after a time of their own (two events at one instant are no stay). */
  readonly exits: Uint32Array;
}

const BUCKETS = BUCKET_DAYS.length;

/**
 * The gamma-Poisson table: leavings over days at risk, each cell shrunk to what its state and its bucket
 * let one expect, each state shrunk to all states (gamma priors worth `priorExits` leavings). A stay still
 * running adds its days at risk and no leaving, so that what is censored counts.
 */
export function hazardTable(view: LogView): HazardTable {
  const states = view.log.states.length;
  const leavings = new Float64Array(states * BUCKETS);
  const exposure = new Float64Array(states * BUCKETS);
  const exits = new Uint32Array(states);
  eachSpell(view, (state, days, exited) => {
    if (days <= 0) return;
    let bucket = 0;
    for (; bucket < BUCKETS; bucket += 1) {
      const from = BUCKET_DAYS[bucket] ?? 0;
      const to = BUCKET_DAYS[bucket + 1] ?? Number.POSITIVE_INFINITY;
      const cell = state * BUCKETS + bucket;
      exposure[cell] = (exposure[cell] ?? 0) + Math.min(days, to) - from;
      if (days <= to) break;
    }
    if (!exited) return;
    const cell = state * BUCKETS + bucket;
    leavings[cell] = (leavings[cell] ?? 0) + 1;
    exits[state] = (exits[state] ?? 0) + 1;
  });
  return shrink(leavings, exposure, exits);
}

function shrink(leavings: Float64Array, exposure: Float64Array, exits: Uint32Array): HazardTable {
  const total = sum(leavings, 0, leavings.length);
  const days = sum(exposure, 0, exposure.length);
  // One leaving more and the time it would take: a log in which nobody moved still has a rate.
  const overall = (total + 1) / (days + 1);
  const pooled = new Float64Array(BUCKETS);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    pooled[bucket] = shrunk(column(leavings, bucket), column(exposure, bucket), overall, LEARNING.priorExits);
  }
  const rates = new Float64Array(leavings.length);
  for (let state = 0; state < exits.length; state += 1) {
    const from = state * BUCKETS;
    let expected = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1)
      expected += (exposure[from + bucket] ?? 0) * (pooled[bucket] ?? 0);
    const pace = ((exits[state] ?? 0) + LEARNING.priorExits) / (expected + LEARNING.priorExits);
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const cell = from + bucket;
      const prior = (pooled[bucket] ?? 0) * pace;
      rates[cell] = shrunk(leavings[cell] ?? 0, exposure[cell] ?? 0, prior, LEARNING.priorExits);
    }
  }
  return { rates, pooled, exits };
}

/** The posterior mean of a rate: `seen` in `days`, with a gamma prior of mean `prior` worth `worth` leavings. */
function shrunk(seen: number, days: number, prior: number, worth: number): number {
  return (seen + worth) / (days + worth / prior);
}

function column(cells: Float64Array, bucket: number): number {
  let total = 0;
  for (let cell = bucket; cell < cells.length; cell += BUCKETS) total += cells[cell] ?? 0;
  return total;
}

function sum(cells: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let cell = from; cell < to; cell += 1) total += cells[cell] ?? 0;
  return total;
}

/**
 * The hazard gathered between `from` and `to` days in a state: the expected number of leavings; e to its
 * negative is the chance to be there still. `state` null: by the rates of all states together.
 */
export function gatheredHazard(table: HazardTable, state: number | null, from: number, to: number): number {
  const rates = state === null ? table.pooled : table.rates;
  const offset = state === null ? 0 : state * BUCKETS;
  let total = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const low = Math.max(BUCKET_DAYS[bucket] ?? 0, from);
    const high = Math.min(BUCKET_DAYS[bucket + 1] ?? Number.POSITIVE_INFINITY, to);
    if (high > low) total += (high - low) * (rates[offset + bucket] ?? 0);
    else if (low >= to) break;
  }
  return total;
}
