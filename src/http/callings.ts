import { readOwnCallings } from '../db/callings/callings.ts';
import type { Database } from '../db/database.ts';
import type { Office } from '../domain/engagement/calling.ts';
import type { CallingReadModel, EngagementReadModel } from '../domain/engagement/read-models.ts';
import { callingUnknown } from '../domain/engagement/refusals/callings.ts';
import type { CallingId, ClauseId, CommandId } from '../domain/ids.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { Person } from '../identity/person.ts';
import { problem } from './problem.ts';
import { refusalProblem } from './refusal-problem.ts';

/** The call that a command makes: the same for the same request, so that a request sent twice calls one person. */
export function callingOf(command: CommandId): CallingId {
  const digits = command.slice(0, 32);
  // RFC 9562, 5.8: a UUID of version 8 is made of whatever its maker says.
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-a$4-$5') as CallingId;
}

/** What an adviser on intellectual property may read: the clauses of that family, as the library has them. */
export function clausesToAdviseOn(library: Library): readonly ClauseId[] {
  return library.clauses.filter(({ family }) => family === 'intellectual-property').map(({ id }) => id);
}

/** The call of this office that holds in an engagement; refuses when there is none. */
export function standingCall({ callings }: EngagementReadModel, office: Office): CallingReadModel {
  const now = new Date().toISOString();
  const found = callings.find((one) => one.office === office && one.inForce && one.until > now);
  if (found === undefined) throw refusalProblem(callingUnknown);
  return found;
}

/** A person's own call that holds, in one of these offices. What does not hold does not exist. */
export async function ownCall(db: Database, person: Person, calling: CallingId, offices: readonly Office[]) {
  const [found] = await readOwnCallings(db, person.person, calling);
  if (found === undefined || !offices.includes(found.calling.office)) throw problem('not-found');
  return found;
}
