import type { SeenEngagement } from '../db/people/person-by-session.ts';
import { holdsToday } from '../domain/engagement/lent-role.ts';
import type { LentRoles } from '../identity/acting.ts';
import { today } from './today.ts';

/** Roles lent to the person in an engagement, as they stand at this moment; undefined when there are none. */
export function lentTo({ lent }: SeenEngagement): LentRoles | undefined {
  if (lent.length === 0) return undefined;
  const day = today();
  return {
    active: lent.filter((loan) => holdsToday(loan, day)).map(({ role }) => role),
    over: lent.filter((loan) => !holdsToday(loan, day)).map(({ role }) => role),
  };
}
