import { openTasksOf } from '../db/engagements/open-tasks.ts';
import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { contactsToMail } from '../db/people/to-mail.ts';
import { caresToMail } from '../db/private/cares-to-mail.ts';
import { ENGINE } from '../db/viewer.ts';
import type { EngagementId, PersonId } from '../domain/ids.ts';
import type { PlannedMail } from './mails-for-event.ts';
import type { SendingParts } from './send-planned.ts';

/** The mail to whom a colleague gave a task; null when it is done, or with somebody else, by now. */
export async function mailForGivenTask(
  { db, keyring }: SendingParts,
  { key, payload }: OutboxMessage,
): Promise<PlannedMail | null> {
  const { engagement, task, person } = payload as { engagement: EngagementId; task: string; person: PersonId };
  const [open, cares, contacts] = await Promise.all([
    openTasksOf(db, ENGINE, [engagement]),
    caresToMail(db, engagement),
    contactsToMail(db, keyring, [person]),
  ]);
  const to = contacts.get(person)?.email ?? '';
  const stands = open.some((row) => row.task.id === task) && cares.get(task)?.holder === person;
  return stands && to !== '' ? { key, person, to, kind: 'task', text: 'task-given', engagement, task } : null;
}
