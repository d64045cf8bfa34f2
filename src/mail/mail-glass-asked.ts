import { readMailSettings } from '../db/mails/settings.ts';
import { whoMayGrant } from '../db/monitoring/break-glass.ts';
import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { contactsToMail } from '../db/people/to-mail.ts';
import type { PersonId } from '../domain/ids.ts';
import { GLASS_ASKED_MAIL } from '../messages/mails/programme-mails.ts';
import { composeMail } from './compose.ts';
import { handOver, type SendingParts } from './send-planned.ts';

/** Whoever may grant an exceptional opening reads that one waits, and of which engagement by its reference alone, whatever their settings: an incident does not wait for tomorrow. */
export async function mailGlassAsked(parts: SendingParts, { key, engagement, payload }: OutboxMessage): Promise<void> {
  const { request, by } = payload;
  if (typeof request !== 'string' || typeof by !== 'string' || engagement === null) return;
  const contacts = await contactsToMail(parts.db, parts.keyring, await whoMayGrant(parts.db, request, by as PersonId));
  for (const [person, { email: to }] of contacts) {
    const { language } = await readMailSettings(parts.db, person);
    const link = `${parts.publicUrl}/programme/openings`;
    const values = { reference: engagement };
    await handOver(
      parts,
      person,
      composeMail(GLASS_ASKED_MAIL, { to, key: `${key}-${person}`, values, link, language }),
    );
  }
}
