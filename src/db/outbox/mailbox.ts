import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';

export interface KeptMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Enough for a demonstration and its tests; older mails are thrown away. */
const KEPT = 1000;

/** Keeps a mail instead of sending it: embedded mode. The same key is kept once. */
export async function keepMail(
  db: Database,
  keyring: Keyring,
  mail: Omit<KeptMail, 'at'> & { readonly key: string },
): Promise<void> {
  const key = await keyring.dataKey({ kind: 'system' });
  const { to, subject, text, html } = mail;
  const sealed = key.seal('mailbox', JSON.stringify({ to, subject, text, html }));
  await db.engine`
    insert into mailbox (key, mail) values (${mail.key}, ${sealed}) on conflict (key) do nothing`;
  await db.engine`
    delete from mailbox where mail_id <= (select max(mail_id) from mailbox) - ${KEPT}`;
}

/** The kept mails, newest first. */
export async function readMailbox(db: Database, keyring: Keyring, limit = 100): Promise<readonly KeptMail[]> {
  const rows = await db.engine`select mail, at from mailbox order by mail_id desc limit ${limit}`;
  if (rows.length === 0) return [];
  const key = await keyring.dataKey({ kind: 'system' });
  return rows.map((row) => ({
    ...JSON.parse(key.open('mailbox', row['mail'])),
    at: new Date(row['at']).toISOString(),
  }));
}
