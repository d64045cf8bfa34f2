import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { type Database, openDatabase } from '../../db/database.ts';
import { openKeyring } from '../../db/key-store.ts';
import { ensurePerson } from '../../db/people/ensure-person.ts';
import type { StaffRole } from '../../db/people/person-by-session.ts';
import { setStaffRole } from '../../db/people/staff.ts';
import { user } from '../../db/schema/auth.ts';
import type { PersonId } from '../../domain/ids.ts';

/**
 * Makes the sign-in account and the person of an address when there are none, and gives the role.
 * The account holds no secret: only who reads that mailbox can sign in. Safe to run again.
 */
export async function appointStaff(
  config: { readonly home: string; readonly key?: string; readonly databaseUrl: string },
  email: string,
  role: StaffRole,
): Promise<PersonId> {
  const db = openDatabase(config);
  try {
    const authUserId = await ensureAccount(db, email);
    const person = await ensurePerson(db, openKeyring(db, config), { authUserId, email });
    await setStaffRole(db, person, role);
    return person;
  } finally {
    await db.close();
  }
}

async function ensureAccount(db: Database, email: string): Promise<string> {
  const account = { id: randomUUID(), name: '', email, emailVerified: false };
  await db.auth.insert(user).values(account).onConflictDoNothing({ target: user.email });
  const [row] = await db.auth.select({ id: user.id }).from(user).where(eq(user.email, email));
  if (row === undefined) throw new Error('An account vanished as it was made.');
  return row.id;
}
