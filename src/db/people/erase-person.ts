import { eq } from 'drizzle-orm';
import type { PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { user } from '../schema/auth.ts';
import { memberships } from '../schema/memberships.ts';
import { persons } from '../schema/persons.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';

/**
 * Erases a person (GDPR art. 17): the key of the contact data is destroyed, the sign-in account
 * deleted, memberships ended. What they did stays on record under an opaque id.
 */
export async function erasePerson(db: Database, keyring: Keyring, person: PersonId): Promise<void> {
  const now = new Date();
  const account = await withActor(db, ENGINE, async (tx) => {
    const [row] = await tx
      .select({ id: persons.authUserId })
      .from(persons)
      .where(eq(persons.personId, person))
      .for('update');
    await tx.update(memberships).set({ revokedAt: now }).where(eq(memberships.personId, person));
    await tx
      .update(persons)
      .set({ authUserId: null, emailHash: null, erasedAt: now })
      .where(eq(persons.personId, person));
    return row?.id ?? null;
  });
  await keyring.destroy({ kind: 'person', person });
  if (account !== null) await db.auth.delete(user).where(eq(user.id, account));
}
