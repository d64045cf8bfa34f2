import type { Database } from '../db/database.ts';
import { keepMail } from '../db/outbox/mailbox.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { Mailer } from './mailer.ts';

/** Keeps mails in the local mailbox page instead of sending them: embedded installations only. */
export function mailboxMailer(db: Database, keyring: Keyring): Mailer {
  return {
    send: (mail) => keepMail(db, keyring, mail),
    async close() {},
  };
}
