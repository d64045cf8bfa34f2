import type { Database } from '../database.ts';

/** Removes notes of mails that are older than so many months, and those that the local mailbox holds. */
export async function forgetMails(db: Database, months: number): Promise<void> {
  await db.engine`delete from mails where at < now() - make_interval(months => ${months})`;
  await db.engine`delete from mailbox where at < now() - make_interval(months => ${months})`;
}
