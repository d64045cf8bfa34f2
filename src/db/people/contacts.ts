import { eq, inArray } from 'drizzle-orm';
import type { PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { Database } from '../database.ts';
import { persons } from '../schema/persons.ts';
import type { Viewer } from '../viewer.ts';
import { readAs, withActor } from '../with-actor.ts';

export interface Contact {
  readonly name: string;
  readonly email: string;
}

/** Names and addresses of the people whom the viewer may see. Erased people are left out. */
export async function readContacts(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Contact>> {
  const found = new Map<PersonId, Contact>();
  if (people.length === 0) return found;
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ person: persons.personId, contact: persons.contact })
      .from(persons)
      .where(inArray(persons.personId, [...people])),
  );
  for (const row of rows) {
    const person = row.person as PersonId;
    const contact = await openContact(keyring, person, row.contact);
    if (contact !== null) found.set(person, contact);
  }
  return found;
}

/** Sets the person's name (as printed on documents) and keeps the address. */
export async function renamePerson(db: Database, keyring: Keyring, person: PersonId, name: string): Promise<void> {
  const engine = { kind: 'engine' } as const;
  const contact = (await readContacts(db, keyring, engine, [person])).get(person);
  if (contact === undefined) return;
  const key = await keyring.dataKey({ kind: 'person', person });
  const sealed = key.seal('contact', JSON.stringify({ ...contact, name }));
  await withActor(db, engine, (tx) => tx.update(persons).set({ contact: sealed }).where(eq(persons.personId, person)));
}

/** A person's contact as it is kept; null for one who was erased. */
export async function openContact(keyring: Keyring, person: PersonId, sealed: Uint8Array): Promise<Contact | null> {
  const key = await unlessDestroyed(keyring.dataKey({ kind: 'person', person }));
  if (key === null) return null;
  const contact: Contact = JSON.parse(key.open('contact', sealed));
  return contact;
}
