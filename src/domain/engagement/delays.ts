import { SIDES, type Side } from '../side.ts';
import type { AfterDue, Delays } from './policy.ts';

/** What is waited for while a delay runs; `pause` is the end of a pause, which is a date and not a delay. */
export type DeadlineKind = keyof Delays | 'pause' | 'milestone' | 'gate' | 'followup' | 'notice' | 'publication';

/**
 * `expire` ends the engagement; `lapse` a round of signatures that may be renewed; `overdue` only says that
 * somebody is late; `resume` ends a pause; `silence` answers as the clause says it does, for a milestone or a publication; `ask` begins a
 * follow-up and `lose` ends one that nobody answered; `terminate` ends the performance with its notice.
 */
export type DueEffect = 'overdue' | 'expire' | 'resume' | 'lapse' | 'silence' | 'ask' | 'lose' | 'terminate';

/** What follows when a delay has passed and nothing is done, in order (process 4.3). */
export type LateEffect = 'stalled' | 'escalate-1' | 'escalate-2' | 'offer-mediation' | 'give-up';

/** What the end of each delay does. */
export const WHEN_DUE: { readonly [kind in DeadlineKind]: DueEffect } = {
  decision: 'overdue',
  eligibility: 'overdue',
  meeting: 'overdue',
  reserve: 'expire',
  opening: 'overdue',
  nda: 'overdue',
  turn: 'overdue',
  freeze: 'overdue',
  review: 'overdue',
  signature: 'expire',
  signatory: 'overdue',
  renewal: 'expire',
  supplier: 'overdue',
  longstop: 'expire',
  pause: 'resume',
  conditions: 'overdue',
  milestone: 'overdue',
  // Or `silence`, when the clause gives silence a meaning at once: `dueEffect`.
  gate: 'overdue',
  outcome: 'overdue',
  followup: 'ask',
  answer: 'lose',
  // Or `overdue` for a breach, which its notifier may then act upon.
  notice: 'terminate',
  // Of the review of a planned publication: consent, or the longest delay, as the clause says.
  publication: 'silence',
};

/** Each late effect with the delay of the policy that brings it. */
export const LATE_EFFECTS: { readonly [effect in LateEffect]: keyof AfterDue } = {
  stalled: 'stalled',
  'escalate-1': 'sponsors',
  'escalate-2': 'executives',
  'offer-mediation': 'mediation',
  // The ladder is climbed: nothing more is waited for.
  'give-up': 'mediation',
};

/** Mediation is between two who talk already: before the opening there is nothing to mediate. */
export const LATE_EFFECTS_OF: { readonly [kind in DeadlineKind]: readonly LateEffect[] } = {
  decision: ['stalled', 'escalate-1', 'escalate-2'],
  eligibility: ['stalled'],
  meeting: ['stalled'],
  reserve: [],
  opening: ['stalled', 'escalate-1', 'escalate-2'],
  nda: ['stalled', 'escalate-1', 'escalate-2'],
  turn: ['stalled', 'escalate-1', 'escalate-2', 'offer-mediation'],
  freeze: ['stalled', 'escalate-1', 'escalate-2', 'offer-mediation'],
  review: ['stalled', 'escalate-1', 'escalate-2', 'offer-mediation'],
  signature: [],
  signatory: [],
  renewal: [],
  // Beside the talks, which go on: it is told, and nobody is called in for it.
  supplier: ['stalled'],
  longstop: [],
  pause: [],
  conditions: ['stalled', 'escalate-1', 'escalate-2', 'offer-mediation'],
  milestone: ['stalled', 'escalate-1', 'escalate-2', 'offer-mediation'],
  gate: ['stalled', 'escalate-1', 'escalate-2', 'give-up'],
  outcome: ['stalled', 'escalate-1', 'escalate-2', 'offer-mediation'],
  followup: [],
  answer: [],
  notice: [],
  publication: [],
};

/**
 * Clock ids: each run of a delay has its own, so that a late timer of an earlier run finds nothing
 * to do. They never come back within an engagement, which is why `passed` may forget the ended ones.
 */
export const clockId = {
  decision: 'decision',
  eligibility: 'eligibility',
  meeting: 'meeting',
  reserve: 'reserve',
  opening: 'opening',
  nda: (rev: number) => `nda-${rev}`,
  turn: (number: number) => `turn-${number}`,
  freeze: (rev: number) => `freeze-${rev}`,
  review: (rev: number, side: Side) => `review-${rev}-${side}`,
  signature: (rev: number) => `signature-${rev}`,
  renewal: (rev: number) => `renewal-${rev}`,
  supplier: (rev: number, side: Side) => `supplier-${rev}-${side}`,
  longstop: 'longstop',
  pause: (rev: number) => `pause-${rev}`,
  conditions: 'conditions',
  milestone: (milestone: string, reworks: number) => `milestone-${milestone}-${reworks}`,
  gate: (milestone: string, reworks: number) => `gate-${milestone}-${reworks}`,
  outcome: 'outcome',
  followup: (number: number) => `followup-${number}`,
  answer: (number: number) => `answer-${number}`,
  notice: (rev: number) => `notice-${rev}`,
  publication: (number: number, version: number) => `publication-${number}-${version}`,
} as const;

/** The kind of a clock, from its id. */
export function kindOfClock(clock: string): DeadlineKind {
  const dash = clock.indexOf('-');
  return (dash < 0 ? clock : clock.slice(0, dash)) as DeadlineKind;
}

/** The side that a clock of a review or of the supplier file runs for; null for every other clock. */
export function sideOfClock(clock: string): Side | null {
  return SIDES.find((side) => clock.endsWith(`-${side}`)) ?? null;
}

/** The id of a reminder, as `passed` keeps it. */
export function reminderId(clock: string, percent: number): string {
  return `${clock}@${percent}`;
}

/** The id of what follows a delay that passed, as `passed` keeps it. */
export function lateId(clock: string, effect: LateEffect): string {
  return `${clock}+${effect}`;
}

/** The clock of a deadline's, reminder's or late effect's id. */
export function clockOf(id: string): string {
  return id.split(/[@+]/, 1)[0] ?? id;
}
