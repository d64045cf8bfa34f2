import { eq, inArray } from 'drizzle-orm';
import type { PersonId } from '../../domain/ids.ts';
import { namesApart } from '../../domain/programme/names-apart.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { persons } from '../schema/persons.ts';
import { ENGINE, type Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';
import { openContact } from './contacts.ts';
import { emailHash } from './email-hash.ts';
import type { StaffRole } from './person-by-session.ts';

/** Gives a person a role in the programme's staff, or takes it (null). By the administrator's verb: no route does it. */
export async function setStaffRole(db: Database, person: PersonId, role: StaffRole | null): Promise<boolean> {
  const rows = await withActor(db, ENGINE, (tx) =>
    tx.update(persons).set({ staffRole: role }).where(eq(persons.personId, person)).returning({ id: persons.personId }),
  );
  return rows.length > 0;
}

/** The person who signs in with this address; null when nobody ever did. */
export async function findPersonByEmail(db: Database, keyring: Keyring, email: string): Promise<PersonId | null> {
  const hash = await emailHash(keyring, email);
  const [row] = await withActor(db, ENGINE, (tx) =>
    tx.select({ person: persons.personId }).from(persons).where(eq(persons.emailHash, hash)),
  );
  return row === undefined ? null : (row.person as PersonId);
}

/** Somebody of the programme's staff as their colleagues read them. */
export interface Colleague {
  readonly person: PersonId;
  /** Unlike that of anybody else who was asked for; empty for who was erased. */
  readonly name: string;
  /** What they hold now; null for who left. */
  readonly office: StaffRole | null;
}

/** People of the staff by names that tell them apart. */
export async function readColleagues(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Colleague>> {
  if (people.length === 0) return new Map();
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ person: persons.personId, contact: persons.contact, office: persons.staffRole })
      .from(persons)
      .where(inArray(persons.personId, [...people])),
  );
  const known = await Promise.all(
    rows.map(async ({ person, contact }) => [person, await openContact(keyring, person as PersonId, contact)] as const),
  );
  const names = namesApart(new Map(known.flatMap(([id, contact]) => (contact === null ? [] : [[id, contact]]))));
  return new Map(
    rows.map(({ person, office }) => {
      const colleague = {
        person: person as PersonId,
        name: names.get(person) ?? '',
        office: office as StaffRole | null,
      };
      return [colleague.person, colleague];
    }),
  );
}
