import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { PersonId } from '../../domain/ids.ts';
import type { Language } from '../../domain/language.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { persons } from '../schema/persons.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
import { emailHash } from './email-hash.ts';

/** The person behind a sign-in account, made at the first sign-in. Name and address are sealed by the person's own key. */
export async function ensurePerson(
  db: Database,
  keyring: Keyring,
  account: {
    readonly authUserId: string;
    readonly email: string;
    readonly name?: string;
    readonly language?: Language;
  },
): Promise<PersonId> {
  const known = await personOfAccount(db, account.authUserId);
  if (known !== null) {
    await withActor(db, ENGINE, (tx) =>
      tx.update(persons).set({ lastSeenAt: new Date() }).where(eq(persons.personId, known)),
    );
    return known;
  }
  const person = randomUUID() as PersonId;
  const key = await keyring.dataKey({ kind: 'person', person });
  const contact = key.seal('contact', JSON.stringify({ name: account.name ?? '', email: account.email }));
  const hash = await emailHash(keyring, account.email);
  await withActor(db, ENGINE, (tx) =>
    tx
      .insert(persons)
      .values({
        personId: person,
        authUserId: account.authUserId,
        contact,
        emailHash: hash,
        language: account.language ?? 'fr',
      })
      .onConflictDoNothing({ target: persons.authUserId }),
  );
  const made = await personOfAccount(db, account.authUserId);
  if (made === null) throw new Error('A person vanished as it was made.');
  return made;
}

async function personOfAccount(db: Database, authUserId: string): Promise<PersonId | null> {
  const [row] = await withActor(db, ENGINE, (tx) =>
    tx.select({ person: persons.personId }).from(persons).where(eq(persons.authUserId, authUserId)),
  );
  return row === undefined ? null : (row.person as PersonId);
}
