import { readMailSettings } from '../db/mails/settings.ts';
import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { membersToMail } from '../db/people/to-mail.ts';
import type { CompanyId } from '../domain/ids.ts';
import { WEBHOOK_OFF_MAIL } from '../messages/mails/account-mails.ts';
import { composeMail } from './compose.ts';
import { handOver, type SendingParts } from './send-planned.ts';

/** An address of a company's system was turned off: those of its people who may turn it on again are told, whatever their settings. */
export async function mailWebhookOff(parts: SendingParts, { key, payload }: OutboxMessage): Promise<void> {
  const company = payload['company'];
  if (typeof company !== 'string') return;
  const found = await membersToMail(parts.db, parts.keyring, company as CompanyId);
  const told = found.filter(({ verified, roles }) => verified && roles.some((role) => role !== 'su-counsel'));
  for (const { person, email: to } of told) {
    const { language } = await readMailSettings(parts.db, person);
    const mail = composeMail(WEBHOOK_OFF_MAIL, { to, key: `${key}-${person}`, link: `${parts.publicUrl}/`, language });
    await handOver(parts, person, mail);
  }
}
