import { type Delay, endOfDelay, type Pause, shareOfDelay } from '../calendar/delay.ts';
import { plusMs } from '../calendar/instant.ts';
import type { Instant } from '../ids.ts';
import {
  type DeadlineKind,
  kindOfClock,
  LATE_EFFECTS,
  LATE_EFFECTS_OF,
  type LateEffect,
  lateId,
  reminderId,
} from './delays.ts';
import { runningDelay } from './execution/clocks.ts';
import type { Policy } from './policy.ts';
import type { EngagementState } from './state.ts';

/** One moment of a running delay: a reminder, its end, or what follows it. */
export interface Moment {
  readonly id: string;
  readonly at: Instant;
  readonly effect: 'remind' | 'due' | LateEffect;
  readonly percent: number;
}

/** What time does to a running delay, in order. */
export interface Timetable {
  readonly kind: DeadlineKind;
  readonly due: Instant;
  /** Worked out when first asked for: tasks ask for the end alone. */
  moments(): readonly Moment[];
}

/** Everything that a timetable hangs on, beside the policy. */
interface Run {
  readonly clock: string;
  readonly kind: DeadlineKind;
  readonly start: Instant;
  readonly delay: Delay;
  readonly pauses: readonly Pause[];
  /** When it ends, where that is a date and not a delay: the pause's own end. */
  readonly until: Instant | null;
}

/** By policy and clock: asked for at every step of an engagement, a timetable changes with its pauses only. */
const KNOWN = new WeakMap<Policy, Map<string, { readonly run: Run; readonly timetable: Timetable }>>();

/** The timetable of a clock; null if it does not run, or stands still in a pause. */
export function timetableOf(state: EngagementState, clock: string): Timetable | null {
  const run = runOf(state, clock);
  if (run === null) return null;
  const ofPolicy = KNOWN.get(state.policy);
  const known = ofPolicy?.get(clock);
  if (known !== undefined && isSame(known.run, run)) return known.timetable;

  const timetable = make(run, state.policy);
  if (ofPolicy === undefined) KNOWN.set(state.policy, new Map([[clock, { run, timetable }]]));
  else ofPolicy.set(clock, { run, timetable });
  return timetable;
}

function make(run: Run, policy: Policy): Timetable {
  const due = run.until ?? endOfDelay(run.start, run.delay, run.pauses);
  let moments: readonly Moment[] | null = null;
  return {
    kind: run.kind,
    due,
    moments: () => {
      moments ??= [
        ...reminders(run, policy),
        { id: run.clock, at: due, effect: 'due', percent: 100 },
        ...lateEffects(run, due, policy),
      ];
      return moments;
    },
  };
}

function runOf(state: EngagementState, clock: string): Run | null {
  const start = state.clocks[clock];
  if (start === undefined) return null;
  const kind = kindOfClock(clock);
  // A notice to leave runs through pauses: who leaves is not held.
  const held = kind !== 'pause' && kind !== 'notice';
  if (held && state.pause !== null) return null;
  return {
    clock,
    kind,
    start,
    delay: runningDelay(state, clock, kind, start),
    pauses: kind === 'notice' ? NO_PAUSES : state.pauses,
    until: kind === 'pause' ? (state.pause?.until ?? start) : null,
  };
}

const NO_PAUSES: readonly Pause[] = [];

function isSame(a: Run, b: Run): boolean {
  return a.start === b.start && a.pauses === b.pauses && a.until === b.until && isSameDelay(a.delay, b.delay);
}

/** What is left until a date is worked out anew each time, in milliseconds. */
function isSameDelay(a: Delay, b: Delay): boolean {
  return a === b || ('ms' in a && 'ms' in b && a.ms === b.ms);
}

function reminders({ clock, kind, start, delay, pauses }: Run, policy: Policy): readonly Moment[] {
  // A pause ends by itself, and a follow-up is not asked for early.
  if (kind === 'pause' || kind === 'followup') return [];
  return policy.reminderPercents.map((percent) => ({
    id: reminderId(clock, percent),
    at: shareOfDelay(start, delay, percent, pauses),
    effect: 'remind',
    percent,
  }));
}

function lateEffects(run: Run, due: Instant, { afterDue }: Policy): readonly Moment[] {
  const effects = LATE_EFFECTS_OF[run.kind];
  if (afterDue === undefined || effects.length === 0) return [];
  // A delay ends at midnight, which is already the next day: days after it are counted from the day that it ended with.
  const lastInstant = plusMs(due, -1);
  return effects.map((effect) => ({
    id: lateId(run.clock, effect),
    at: endOfDelay(lastInstant, afterDue[LATE_EFFECTS[effect]], run.pauses),
    effect,
    percent: 100,
  }));
}
