import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { contactsToMail } from '../db/people/to-mail.ts';
import type { EngagementId, PersonId } from '../domain/ids.ts';
import type { PlannedMail } from './mails-for-event.ts';
import type { SendingParts } from './send-planned.ts';

/** The mail to whom an approval awaits; null when nothing reaches them any more. Whether it still does, their side alone can read. */
export async function mailForApproval(
  { db, keyring }: SendingParts,
  { key, payload }: OutboxMessage,
): Promise<PlannedMail | null> {
  const { engagement, person } = payload as { engagement: EngagementId; person: PersonId };
  const to = (await contactsToMail(db, keyring, [person])).get(person)?.email ?? '';
  return to === '' ? null : { key, person, to, kind: 'task', text: 'approval-asked', engagement, task: null };
}
