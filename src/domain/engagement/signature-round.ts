import { endOfDelay, shareOfDelay } from '../calendar/delay.ts';
import type { Instant, PersonId } from '../ids.ts';
import type { Side } from '../side.ts';
import { delayOf } from './policy.ts';
import { nextSignatories } from './signatories.ts';
import type { EngagementState } from './state.ts';

/**
 * One round of signatures on a frozen text. What ends a round without all signatures (its time, a
 * side's act) leaves the text frozen: both sides may ask for another, in which everybody signs anew,
 * for what was signed in the ended round was an offer that has lapsed (C. civ. 1117).
 */
export interface SignatureRound {
  /** 1, 2, 3 … over the whole engagement. */
  readonly number: number;
  /** How many rounds of this same text came before. */
  readonly renewals: number;
  /** `ended`: to be renewed, or given up. `closed`: the text was thawed. */
  readonly status: 'open' | 'ended' | 'closed';
  readonly refusals: readonly PersonId[];
  /** Since when each who is awaited is: what is theirs to sign, they can sign. */
  readonly since: { readonly [person: PersonId]: Instant };
  /** What the envelope reported already, by `reportId`. */
  readonly reported: readonly string[];
  /** Sides that have asked for the next round. */
  readonly renewedBy: readonly Side[];
}

/** What time will do to one signatory of the round. */
export interface SignatoryDeadline {
  readonly person: PersonId;
  /** Of the signatory's own delay: 100 when it is over. */
  readonly percent: number;
  readonly at: Instant;
}

/** The round in which people can sign now; null when there is none. */
export function openRound(state: EngagementState): SignatureRound | null {
  return state.stage === 'signing' && state.round?.status === 'open' ? state.round : null;
}

/** The round that both sides may renew; null when there is none. */
export function endedRound(state: EngagementState): SignatureRound | null {
  return state.stage === 'signing' && state.round?.status === 'ended' ? state.round : null;
}

/** Whether the policy leaves room for another round on this text. */
export function mayRenew({ round, policy }: EngagementState): boolean {
  return round !== undefined && round.renewals < (policy.signatureRounds?.renewals ?? 0);
}

/** When this signatory's own delay is over; null for who is not awaited, and while delays stand still. */
export function signatoryDue(state: EngagementState, person: PersonId): Instant | null {
  const since = openRound(state)?.since[person];
  if (since === undefined || state.pause !== null) return null;
  return endOfDelay(since, delayOf(state.policy, 'signatory'), state.pauses);
}

/** Reminders and ends of the delays of all who are awaited, which the round's envelope holds. Soonest first; none in a pause. */
export function signatoryDeadlines(state: EngagementState): readonly SignatoryDeadline[] {
  const round = openRound(state);
  if (round === null || state.pause !== null) return [];
  const delay = delayOf(state.policy, 'signatory');
  return nextSignatories(state)
    .flatMap(({ person }): readonly SignatoryDeadline[] => {
      const since = round.since[person];
      if (since === undefined) return [];
      const reminders = state.policy.reminderPercents.map((percent) => ({
        person,
        percent,
        at: shareOfDelay(since, delay, percent, state.pauses),
      }));
      return [...reminders, { person, percent: 100, at: endOfDelay(since, delay, state.pauses) }];
    })
    .filter(({ person, percent }) => !round.reported.includes(reportId(person, percent)))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.percent - b.percent);
}

/** How a round remembers what its envelope reported. */
export function reportId(person: PersonId, percent: number): string {
  return `${person}@${percent}`;
}
