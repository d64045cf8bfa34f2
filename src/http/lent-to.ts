import type { Database } from '../db/database.ts';
import { readLoans } from '../db/private/lent-roles.ts';
import { holdsToday } from '../domain/engagement/lent-role.ts';
import type { EngagementId, PersonId } from '../domain/ids.ts';
import type { LentRoles } from '../identity/acting.ts';
import { today } from './today.ts';

/** Roles lent to a person in an engagement, as they stand at this moment; undefined when there are none. */
export async function lentTo(db: Database, person: PersonId, engagement: EngagementId): Promise<LentRoles | undefined> {
  const loans = (await readLoans(db, person, engagement)).filter(({ to }) => to === person);
  if (loans.length === 0) return undefined;
  const day = today();
  return {
    active: loans.filter((loan) => holdsToday(loan, day)).map(({ role }) => role),
    over: loans.filter((loan) => !holdsToday(loan, day)).map(({ role }) => role),
  };
}
