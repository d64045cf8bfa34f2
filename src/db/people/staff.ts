import { eq } from 'drizzle-orm';
import type { PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { persons } from '../schema/persons.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
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
