import { plusMs, toInstant, toMs } from '../calendar/instant.ts';
import type { Instant } from '../ids.ts';
import { otherSide, SIDES, type Side } from '../side.ts';
import { clockOf, DELAYS, type DeadlineKind, type DueEffect, kindOfClock, reminderId, sideOfClock } from './delays.ts';
import { nextSignatory } from './signatories.ts';
import type { EngagementState } from './state.ts';

export type { DeadlineKind } from './delays.ts';

/** Something that time will do to an engagement. */
export interface Deadline {
  /** What `PassDeadline` names: the clock's id, or `{clock}@{percent}` for a reminder. */
  readonly id: string;
  readonly clock: string;
  readonly kind: DeadlineKind;
  readonly at: Instant;
  /** Who is waited for; null when both are, or nobody in particular. */
  readonly side: Side | null;
  readonly effect: 'remind' | DueEffect;
  /** Share of the delay that has run at `at`: 100 when it is due. */
  readonly percent: number;
}

/** Everything that time will still do, soonest first. What has had its effect (`passed`) is not in it. */
export function deadlines(state: EngagementState): readonly Deadline[] {
  const found: Deadline[] = [];
  for (const [clock, start] of Object.entries(state.clocks)) addDeadlinesOf(state, clock, start, found);
  return found.sort((a, b) => compare(a.at, b.at) || a.percent - b.percent || compare(a.id, b.id));
}

/** The deadline or reminder of this id, if it is still to come. */
export function deadlineById(state: EngagementState, id: string): Deadline | null {
  const clock = clockOf(id);
  const start = state.clocks[clock];
  if (start === undefined) return null;
  const found: Deadline[] = [];
  addDeadlinesOf(state, clock, start, found);
  return found.find((deadline) => deadline.id === id) ?? null;
}

/** When the delay of this clock ends; null if it does not run. */
export function dueAt(state: EngagementState, clock: string): Instant | null {
  const start = state.clocks[clock];
  return start === undefined ? null : plusMs(start, state.policy[DELAYS[kindOfClock(clock)].duration]);
}

function addDeadlinesOf(state: EngagementState, clock: string, start: Instant, found: Deadline[]): void {
  const kind = kindOfClock(clock);
  const { duration, whenDue } = DELAYS[kind];
  const begun = toMs(start);
  const delay = state.policy[duration];
  const common = { clock, kind, side: awaitedSide(state, clock, kind) };

  for (const percent of state.policy.reminderPercents) {
    const id = reminderId(clock, percent);
    if (state.passed.includes(id)) continue;
    const at = toInstant(begun + Math.floor((delay * percent) / 100));
    found.push({ ...common, id, at, effect: 'remind', percent });
  }
  if (state.passed.includes(clock)) return;
  found.push({ ...common, id: clock, at: toInstant(begun + delay), effect: whenDue, percent: 100 });
}

function awaitedSide(state: EngagementState, clock: string, kind: DeadlineKind): Side | null {
  if (kind === 'decision' || kind === 'opening') return 'industrial';
  if (kind === 'turn') return state.turn.mode === 'alternate' ? state.turn.pen : lastToSeal(state);
  if (kind === 'review') return sideOfClock(clock);
  if (kind === 'signature') return nextSignatory(state)?.side ?? null;
  return null;
}

function lastToSeal(state: EngagementState): Side | null {
  const sealed = SIDES.filter((side) => state.turn.sealed[side] !== undefined);
  const [only] = sealed;
  return sealed.length === 1 && only !== undefined ? otherSide(only) : null;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
