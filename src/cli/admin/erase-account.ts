import { openDatabase } from '../../db/database.ts';
import { openKeyring } from '../../db/key-store.ts';
import { erasePerson } from '../../db/people/erase-person.ts';
import { findPersonByEmail } from '../../db/people/staff.ts';
import type { PersonId } from '../../domain/ids.ts';

/** Erases the person of an address, whatever hangs on them: for requests that reach the operator. Null when nobody has it. */
export async function eraseAccount(
  config: { readonly home: string; readonly key?: string; readonly databaseUrl: string },
  email: string,
): Promise<PersonId | null> {
  const db = openDatabase(config);
  try {
    const keyring = openKeyring(db, config);
    const person = await findPersonByEmail(db, keyring, email);
    if (person !== null) await erasePerson(db, keyring, person);
    return person;
  } finally {
    await db.close();
  }
}
