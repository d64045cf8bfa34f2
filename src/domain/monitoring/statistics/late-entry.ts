import type { SurvivalCurve } from './kaplan-meier.ts';

/** Where a duration was seen to begin: below 0, so that what ends at once counts. */
export const SEEN_FROM_BEGINNING = -1;

/** A duration as far as it was watched: from when it had lasted `entry` until `end`, when it ended or was still running. */
export interface Watched {
  readonly entry: number;
  readonly end: number;
  readonly left: boolean;
}

/**
 * The product-limit estimate from durations that a window in time cuts on both sides: who was not watched yet
 * at a duration was not at risk of being seen leaving at it (Lynden-Bell 1971; Klein and Moeschberger 2003, 4.6).
 * The latest leavings alone would make every duration look too short, and those of the window's beginning too long.
 */
export function lateEntryCurve(watched: readonly Watched[]): SurvivalCurve {
  const seen = watched.filter(({ entry, end }) => end > entry);
  const entries = Float64Array.from(seen, ({ entry }) => entry).sort();
  const ends = Float64Array.from(seen, ({ end }) => end).sort();
  const leavings = Float64Array.from(
    seen.filter(({ left }) => left),
    ({ end }) => end,
  ).sort();
  const [time, survival, greenwood]: [number[], number[], number[]] = [[], [], []];
  let [entered, gone, share, sum] = [0, 0, 1, 0];
  for (let first = 0; first < leavings.length; ) {
    const at = leavings[first] ?? 0;
    let next = first;
    while (next < leavings.length && leavings[next] === at) next += 1;
    while (entered < entries.length && (entries[entered] ?? 0) < at) entered += 1;
    while (gone < ends.length && (ends[gone] ?? 0) < at) gone += 1;
    const risk = entered - gone;
    const exits = next - first;
    share = risk === exits ? 0 : share * (1 - exits / risk);
    sum += risk === exits ? 0 : exits / (risk * (risk - exits));
    time.push(at);
    survival.push(share);
    greenwood.push(sum);
    first = next;
  }
  return {
    time: Float64Array.from(time),
    survival: Float64Array.from(survival),
    greenwood: Float64Array.from(greenwood),
    exits: leavings.length,
    censored: seen.length - leavings.length,
  };
}

/** The share that lasts longer than a duration. */
export function shareBeyond({ time, survival }: SurvivalCurve, duration: number): number {
  let share = 1;
  for (let index = 0; index < time.length && (time[index] ?? 0) <= duration; index += 1) share = survival[index] ?? 0;
  return share;
}
