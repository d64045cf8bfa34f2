import { addDays } from '../calendar/civil-date.ts';
import type { CalendarDate, PersonId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { Side } from '../side.ts';
import type { Role } from './actor.ts';
import { lentRoleColleague, lentRoleOfSide, lentRolePast, lentRoleTooLong } from './refusals/lent-role.ts';
import { ROLES_OF_SIDE } from './roles.ts';

/** A year: whoever needs a role for longer holds it, and is invited for it. */
const LONGEST_DAYS = 366;

/** A role that a colleague holds in one engagement until the end of a day. */
export interface LentRole {
  readonly role: Role;
  readonly to: PersonId;
  readonly until: CalendarDate;
}

/**
 * Refuses to lend a role of the other side, to who is no confirmed colleague or holds it, until a day that
 * is past or too far. Whether the lender may lend it at all is asked before: as who may invite for it.
 */
export function checkLent(
  { role, to, until }: LentRole,
  {
    side,
    by,
    colleague,
    today,
  }: {
    readonly side: Side;
    readonly by: PersonId;
    readonly colleague: { readonly roles: readonly Role[]; readonly verified: boolean } | undefined;
    readonly today: CalendarDate;
  },
): Refusal | null {
  if (!ROLES_OF_SIDE[side].includes(role)) return lentRoleOfSide;
  if (to === by || colleague === undefined || !colleague.verified || colleague.roles.includes(role))
    return lentRoleColleague;
  if (until < today) return lentRolePast;
  return until > addDays(today, LONGEST_DAYS) ? lentRoleTooLong : null;
}

/** Whether a role that was lent still holds on this day. */
export function holdsToday({ until }: Pick<LentRole, 'until'>, today: CalendarDate): boolean {
  return today <= until;
}
