import type { Instant, PersonId } from '../../ids.ts';
import type { Side } from '../../side.ts';
import type { Actor, Role } from '../actor.ts';
import { BUSINESS, CEO, DELEGATE, INDUSTRIAL_COUNSEL, STARTUP_COUNSEL } from '../explore/people.ts';
import { type AfterDue, DEFAULT_POLICY, type Delays, type Policy, type SelectionStep } from '../policy.ts';
import type { Random } from './random.ts';

export type Person = Extract<Actor, { readonly kind: 'person' }>;

/** People of both sides who have their place in the engagement. */
export const PARTIES: readonly Person[] = [
  CEO,
  STARTUP_COUNSEL,
  BUSINESS,
  INDUSTRIAL_COUNSEL,
  DELEGATE,
  someone('co-founder', 'startup', 'su-ceo'),
  someone('innovation', 'industrial', 'ind-innovation'),
  someone('purchasing', 'industrial', 'ind-purchasing'),
];

/** People who try what they may not: unconfirmed, of a role of the other side, or of no side. */
export const INTRUDERS: readonly Actor[] = [
  { ...someone('unconfirmed', 'startup', 'su-ceo'), verified: false },
  { ...someone('unconfirmed-business', 'industrial', 'ind-business'), verified: false },
  someone('turncoat', 'startup', 'ind-business'),
  { kind: 'staff', person: 'officer' as PersonId, role: 'bpi-officer' },
];

/** A Tuesday morning; runs begin within the year that follows. */
const EPOCH_MS = Date.UTC(2026, 8, 1, 8);
const JULY_MS = Date.UTC(2027, 6, 4, 8);
export const DAY_MS = 24 * 60 * 60 * 1000;

/** When a run begins: any hour of a year, so that weekends and holidays come up; one run in four in July, when August's closure is talked of. */
export function beginning(random: Random): Instant {
  if (random.below(4) === 0) return new Date(JULY_MS + random.below(30) * DAY_MS).toISOString() as Instant;
  return new Date(EPOCH_MS + random.below(365 * 24) * 60 * 60 * 1000).toISOString() as Instant;
}

/** One run in so many follows the calendar; the others count milliseconds, which is quicker and told by plain arithmetic. */
const CALENDAR_EVERY = 800;

/** The policy of a run. */
export function policyOf(random: Random): Policy {
  const maxTurns = 4 + random.below(12);
  const asked = {
    maxTurns,
    selection: { requires: STEPS.filter(() => random.chance(0.1)) },
    nda: { beforeOpening: random.chance(0.1) },
    execution: { followUps: [days(30), days(90)] },
  };
  if (random.below(CALENDAR_EVERY) === 0) return { ...DEFAULT_POLICY, ...asked };
  return { ...DEFAULT_POLICY, ...asked, delays: DELAYS, afterDue: AFTER_DUE };
}

const STEPS: readonly SelectionStep[] = ['eligible', 'shortlisted', 'met'];

const DELAYS: Delays = {
  decision: days(28),
  opening: days(7),
  eligibility: days(14),
  meeting: days(14),
  reserve: days(90),
  nda: days(21),
  supplier: days(21),
  turn: days(7),
  freeze: days(3),
  review: days(21),
  signature: days(21),
  signatory: days(7),
  renewal: days(10),
  conditions: days(20),
  outcome: days(15),
  answer: days(10),
  longstop: days(180),
};

const AFTER_DUE: AfterDue = {
  stalled: days(7),
  sponsors: days(14),
  executives: days(28),
  mediation: days(42),
};

function days(count: number) {
  return { ms: count * DAY_MS };
}

function someone(name: string, side: Side, role: Role): Person {
  return { kind: 'person', person: name as PersonId, side, role, verified: true };
}
