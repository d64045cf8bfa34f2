import type { Instant } from '../ids.ts';
import { otherSide, SIDES, type Side } from '../side.ts';
import { clockOf, type DeadlineKind, type DueEffect, type LateEffect, lateId, sideOfClock } from './delays.ts';
import { awaitedInExecution, dueEffect } from './execution/clocks.ts';
import { lastToSignNda } from './nda.ts';
import { nextSignatory } from './signatories.ts';
import { mayRenew } from './signature-round.ts';
import type { EngagementState } from './state.ts';
import { timetableOf } from './timetable.ts';

export type { DeadlineKind } from './delays.ts';

/** Before the talks, it is the industrial who is waited for. */
const INDUSTRIALS: readonly DeadlineKind[] = ['decision', 'eligibility', 'meeting', 'reserve', 'opening'];

/** Something that time will do to an engagement. */
export interface Deadline {
  /** What `PassDeadline` names: the clock's id, `{clock}@{percent}` for a reminder, `{clock}+{effect}` for what follows a delay that passed. */
  readonly id: string;
  readonly clock: string;
  readonly kind: DeadlineKind;
  readonly at: Instant;
  /** Who is waited for; null when both are, or nobody in particular. */
  readonly side: Side | null;
  readonly effect: 'remind' | DueEffect | LateEffect;
  /** Share of the delay that has run at `at`: 100 when it is due, and after. */
  readonly percent: number;
}

/**
 * Everything that time will still do, soonest first. What has had its effect (`passed`) is not in it,
 * and nothing but the pause's own end while an engagement is paused: its delays do not run.
 */
export function deadlines(state: EngagementState): readonly Deadline[] {
  const found: Deadline[] = [];
  for (const clock of Object.keys(state.clocks)) found.push(...deadlinesOf(state, clock));
  return found.sort((a, b) => compare(a.at, b.at) || a.percent - b.percent || compare(a.id, b.id));
}

/** The deadline, reminder or late effect of this id, if it is still to come. */
export function deadlineById(state: EngagementState, id: string): Deadline | null {
  return deadlinesOf(state, clockOf(id)).find((deadline) => deadline.id === id) ?? null;
}

/** When the delay of this clock ends; null if it does not run, or stands still in a pause. */
export function dueAt(state: EngagementState, clock: string): Instant | null {
  return timetableOf(state, clock)?.due ?? null;
}

/** Clocks of delays that passed long enough ago that the engagement counts as stalled (process 4.3). */
export function stalledClocks(state: EngagementState): readonly string[] {
  return Object.keys(state.clocks).filter((clock) => state.passed.includes(lateId(clock, 'stalled')));
}

function deadlinesOf(state: EngagementState, clock: string): readonly Deadline[] {
  const timetable = timetableOf(state, clock);
  if (timetable === null) return [];
  const { kind } = timetable;
  const side = awaitedSide(state, clock, kind);
  return timetable
    .moments()
    .filter(({ id }) => !state.passed.includes(id))
    .map(({ id, at, effect, percent }) => {
      return { id, clock, kind, at, side, effect: effect === 'due' ? whenDue(state, clock, kind) : effect, percent };
    });
}

/** A round of signatures whose time is over may be renewed, as often as the policy says. */
function whenDue(state: EngagementState, clock: string, kind: DeadlineKind): DueEffect {
  return kind === 'signature' && mayRenew(state) ? 'lapse' : dueEffect(state, clock, kind);
}

function awaitedSide(state: EngagementState, clock: string, kind: DeadlineKind): Side | null {
  if (INDUSTRIALS.includes(kind)) return 'industrial';
  if (kind === 'turn') return state.turn.mode === 'alternate' ? state.turn.pen : lastToSeal(state);
  if (kind === 'review' || kind === 'supplier') return sideOfClock(clock);
  if (kind === 'signature') return nextSignatory(state)?.side ?? null;
  if (kind === 'nda') return lastToSignNda(state);
  if (kind === 'renewal') return lastToRenew(state);
  return awaitedInExecution(state, clock, kind);
}

function lastToRenew({ round }: EngagementState): Side | null {
  const [asked] = round?.renewedBy ?? [];
  return asked === undefined ? null : otherSide(asked);
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
