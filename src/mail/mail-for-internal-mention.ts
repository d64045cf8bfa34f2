import { readEngagement } from '../db/engagements/read-engagement.ts';
import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { membersToMail } from '../db/people/to-mail.ts';
import { ENGINE } from '../db/viewer.ts';
import type { ClauseId, EngagementId, PersonId } from '../domain/ids.ts';
import type { Side } from '../domain/side.ts';
import type { PlannedMail } from './mails-for-event.ts';
import type { SendingParts } from './send-planned.ts';

/** The mail to whom a colleague mentioned in an internal comment; null when they have left that side since. */
export async function mailForInternalMention(
  { db, keyring }: SendingParts,
  { key, payload, secret }: OutboxMessage,
): Promise<PlannedMail | null> {
  const { engagement, person } = payload as { engagement: EngagementId; person: PersonId };
  const { side, clause } = secret as { side: Side; clause: ClauseId | null };
  const model = await readEngagement(db, ENGINE, engagement);
  if (model === null) return null;
  const member = (await membersToMail(db, keyring, model[side])).find((one) => one.person === person);
  if (member === undefined) return null;
  return { key, person, to: member.email, kind: 'mention', text: 'mentioned', engagement, task: null, clause };
}
