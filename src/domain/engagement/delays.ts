import { SIDES, type Side } from '../side.ts';
import type { Policy } from './policy.ts';

/** What is waited for while a delay runs. */
export type DeadlineKind = 'decision' | 'opening' | 'turn' | 'freeze' | 'review' | 'signature' | 'longstop';

/** `expire` ends the engagement; `overdue` only says that somebody is late. */
export type DueEffect = 'overdue' | 'expire';

interface Delay {
  readonly duration: Exclude<keyof Policy, 'reminderPercents' | 'maxTurns' | 'simultaneousTurns'>;
  readonly whenDue: DueEffect;
}

/**
 * The delays of the procedure. Opening and freezing are single acts like a turn, and take its
 * duration: process 4.2 gives 5 business days to stage 5 and fewer to stage 8.
 */
export const DELAYS: { readonly [kind in DeadlineKind]: Delay } = {
  decision: { duration: 'decisionMs', whenDue: 'overdue' },
  opening: { duration: 'turnMs', whenDue: 'overdue' },
  turn: { duration: 'turnMs', whenDue: 'overdue' },
  freeze: { duration: 'turnMs', whenDue: 'overdue' },
  review: { duration: 'reviewMs', whenDue: 'overdue' },
  signature: { duration: 'signatureMs', whenDue: 'expire' },
  longstop: { duration: 'longstopMs', whenDue: 'expire' },
};

/**
 * Clock ids: each run of a delay has its own, so that a late timer of an earlier run finds nothing
 * to do. They never come back within an engagement, which is why `passed` may forget the ended ones.
 */
export const clockId = {
  decision: 'decision',
  opening: 'opening',
  turn: (number: number) => `turn-${number}`,
  freeze: (rev: number) => `freeze-${rev}`,
  review: (rev: number, side: Side) => `review-${rev}-${side}`,
  signature: (rev: number) => `signature-${rev}`,
  longstop: 'longstop',
} as const;

/** The kind of a clock, from its id. */
export function kindOfClock(clock: string): DeadlineKind {
  const dash = clock.indexOf('-');
  return (dash < 0 ? clock : clock.slice(0, dash)) as DeadlineKind;
}

/** The side that a review's clock runs for; null for every other clock. */
export function sideOfClock(clock: string): Side | null {
  return SIDES.find((side) => clock.endsWith(`-${side}`)) ?? null;
}

/** The id of a reminder, as `passed` keeps it. */
export function reminderId(clock: string, percent: number): string {
  return `${clock}@${percent}`;
}

/** The clock of a deadline's or reminder's id. */
export function clockOf(id: string): string {
  const at = id.indexOf('@');
  return at < 0 ? id : id.slice(0, at);
}
