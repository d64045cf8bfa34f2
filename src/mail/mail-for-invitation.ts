import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { INVITATION_MAIL } from '../messages/mails/account-mails.ts';
import { composeMail } from './compose.ts';
import type { OutgoingMail } from './mailer.ts';

/** The mail that carries an invitation's token. The token stands after `#`, so that no server's log ever holds it. */
export function mailForInvitation(publicUrl: string, { key, secret }: OutboxMessage): OutgoingMail | null {
  const to = secret?.['to'];
  const token = secret?.['token'];
  if (typeof to !== 'string' || typeof token !== 'string') return null;
  return composeMail(INVITATION_MAIL, { to, key, link: `${publicUrl}/invitation#${token}` });
}
