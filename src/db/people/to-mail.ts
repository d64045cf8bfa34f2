import { and, inArray, isNull } from 'drizzle-orm';
import type { CompanyId, PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { persons } from '../schema/persons.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { type Contact, readContacts } from './contacts.ts';
import { type Member, readCompany } from './memberships.ts';

/** Names and addresses of those people to whom mails go: nobody whose account is closed or erased. */
export async function contactsToMail(
  db: Database,
  keyring: Keyring,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Contact>> {
  return readContacts(db, keyring, ENGINE, await openAmong(db, people));
}

/** The active members of a company to whom mails go: each has an address and an open account. */
export async function membersToMail(db: Database, keyring: Keyring, company: CompanyId): Promise<readonly Member[]> {
  const found = await readCompany(db, keyring, ENGINE, company);
  const members = (found?.members ?? []).filter(({ standing, email }) => standing === 'active' && email !== '');
  const open = new Set(
    await openAmong(
      db,
      members.map(({ person }) => person),
    ),
  );
  return members.filter(({ person }) => open.has(person));
}

async function openAmong(db: Database, people: readonly PersonId[]): Promise<readonly PersonId[]> {
  if (people.length === 0) return [];
  const rows = await readAs(db, ENGINE, (tx) =>
    tx
      .select({ person: persons.personId })
      .from(persons)
      .where(and(inArray(persons.personId, [...people]), isNull(persons.closedAt))),
  );
  return rows.map(({ person }) => person as PersonId);
}
