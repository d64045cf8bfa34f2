import type { CalendarDate, PersonId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { Role } from './actor.ts';
import type { Command } from './command.ts';
import {
  absenceDates,
  absenceOverlaps,
  absencePast,
  absenceSubstitute,
  absenceSubstituteAway,
} from './refusals/absence.ts';
import { ROLES_OF_ACT } from './roles.ts';
import type { Colleague } from './task-care.ts';

/** Days on which a person is away from one company, both included, and who stands in. */
export interface Absence {
  readonly person: PersonId;
  readonly substitute: PersonId;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whoever signs does it in person, by a power of their own: nobody stands in for that. */
const IN_PERSON: readonly Command['type'][] = ['sign-text', 'refuse-signature'];

/**
 * Whether somebody with `held` may do all that `wanted` allow, but for what is done in person. It decides
 * who can stand in; what they do then, they do by their own role.
 */
export function isSufficient(held: readonly Role[], wanted: readonly Role[]): boolean {
  const acts = Object.entries(ROLES_OF_ACT) as [Command['type'], readonly Role[]][];
  return acts
    .filter(([type, roles]) => !IN_PERSON.includes(type) && roles.some((role) => wanted.includes(role)))
    .every(([, roles]) => roles.some((role) => held.includes(role)));
}

/** Who stands in for a person on a day: themselves when present, and when all who would stand in are away. */
export function presentFor(person: PersonId, absences: readonly Absence[], day: CalendarDate): PersonId {
  const met: PersonId[] = [person];
  for (;;) {
    const last = met[met.length - 1] ?? person;
    const away = absences.find((one) => one.person === last && isOn(one, day));
    if (away === undefined) return last;
    if (met.includes(away.substitute)) return person;
    met.push(away.substitute);
  }
}

/** Those who are away on a day and in whose place a person stands. */
export function absentFor(person: PersonId, absences: readonly Absence[], day: CalendarDate): readonly PersonId[] {
  const away = [...new Set(absences.filter((one) => isOn(one, day)).map((one) => one.person))];
  return away.filter((one) => one !== person && presentFor(one, absences, day) === person);
}

/** Refuses an absence that is over, crosses another of one's own, or whose substitute cannot stand in. */
export function checkAbsence(
  absence: Absence,
  own: readonly Role[],
  {
    colleagues,
    absences,
    today,
  }: {
    readonly colleagues: readonly Colleague[];
    readonly absences: readonly Absence[];
    readonly today: CalendarDate;
  },
): Refusal | null {
  if (absence.to < absence.from) return absenceDates;
  if (absence.to < today) return absencePast;
  const others = absences.filter((one) => one.from <= absence.to && absence.from <= one.to);
  if (others.some(({ person }) => person === absence.person)) return absenceOverlaps;
  const substitute = colleagues.find(({ person }) => person === absence.substitute);
  if (substitute === undefined || substitute.person === absence.person || !isSufficient(substitute.roles, own))
    return absenceSubstitute;
  return others.some(({ person }) => person === substitute.person) ? absenceSubstituteAway : null;
}

function isOn({ from, to }: Absence, day: CalendarDate): boolean {
  return from <= day && day <= to;
}
