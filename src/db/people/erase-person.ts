import { eq, sql } from 'drizzle-orm';
import type { PersonId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { user } from '../schema/auth.ts';
import { calendarFeeds } from '../schema/calendar-feeds.ts';
import { invitations } from '../schema/invitations.ts';
import { mailBounces, mailSettings } from '../schema/mails.ts';
import { memberships } from '../schema/memberships.ts';
import { persons } from '../schema/persons.ts';
import { taskFollowUps } from '../schema/task-care.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';

/**
 * Erases a person (GDPR art. 17): the key of the contact data is destroyed, the sign-in account and its sessions
 * deleted, memberships and tokens ended, invitations to the address, settings, the calendar's address and what they
 * put off deleted.
 * What they did stays on record under an opaque id; their name stays on what they signed (art. 17(3)(e)).
 */
export async function erasePerson(db: Database, keyring: Keyring, person: PersonId): Promise<void> {
  const now = new Date();
  // Theirs alone: nobody else, the engine included, reaches these rows.
  await withActor(db, { kind: 'person', person }, (tx) =>
    tx.delete(taskFollowUps).where(eq(taskFollowUps.person, person)),
  );
  const account = await withActor(db, ENGINE, async (tx) => {
    const [row] = await tx
      .select({ id: persons.authUserId, emailHash: persons.emailHash })
      .from(persons)
      .where(eq(persons.personId, person))
      .for('update');
    await tx
      .update(memberships)
      .set({ revokedAt: sql`coalesce(revoked_at, now())` })
      .where(eq(memberships.personId, person));
    await tx.execute(sql`
      update api_tokens set revoked_at = now(), revoked_by = ${person} where person_id = ${person} and revoked_at is null`);
    if (row?.emailHash != null) await tx.delete(invitations).where(eq(invitations.emailHash, row.emailHash));
    await tx.delete(invitations).where(eq(invitations.acceptedBy, person));
    for (const table of [mailSettings, mailBounces, calendarFeeds]) {
      await tx.delete(table).where(eq(table.personId, person));
    }
    await tx
      .update(persons)
      .set({ authUserId: null, emailHash: null, erasedAt: now })
      .where(eq(persons.personId, person));
    return row?.id ?? null;
  });
  await keyring.destroy({ kind: 'person', person });
  if (account !== null) await db.auth.delete(user).where(eq(user.id, account));
}
