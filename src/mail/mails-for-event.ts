import type { Database } from '../db/database.ts';
import { openTasksOf } from '../db/engagements/list-tasks.ts';
import { readEngagement } from '../db/engagements/read-engagement.ts';
import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { type Member, readCompany } from '../db/people/memberships.ts';
import { ENGINE } from '../db/viewer.ts';
import type { EngagementReadModel, TaskReadModel } from '../domain/engagement/project.ts';
import type { EngagementId } from '../domain/ids.ts';
import { SIDES, type Side } from '../domain/side.ts';
import type { Keyring } from '../keys/keyring.ts';
import { ENDED_MAIL, type MailText, REMINDER_MAIL, TASK_MAILS } from '../messages/mails.ts';
import { composeMail } from './compose.ts';
import type { OutgoingMail } from './mailer.ts';

/** Events after which nothing more is awaited of anybody. */
const ENDINGS: readonly unknown[] = ['application-declined', 'entered-into-force', 'withdrawn', 'expired'];

interface Parts {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly publicUrl: string;
}

/**
 * Mails for one event: whoever is awaited since is told once per task; a reminder goes to those still
 * awaited; an ending to everybody on both sides. Read when the mail leaves: whoever acted meanwhile
 * gets none.
 */
export async function mailsForEvent(parts: Parts, message: OutboxMessage): Promise<readonly OutgoingMail[]> {
  const { engagement: id, payload } = message;
  const engagement = id === null ? null : await readEngagement(parts.db, ENGINE, id);
  if (id === null || engagement === null) return [];
  const members = await membersOf(parts, engagement);
  const link = `${parts.publicUrl}/engagements/${id}`;
  if (ENDINGS.includes(payload['type'])) {
    const everybody = SIDES.flatMap((side) => members[side]);
    return everybody.map((member) => mail(ENDED_MAIL, member, `${id}-ended`, link));
  }
  const tasks = await openTasksOf(parts.db, ENGINE, [id as EngagementId]);
  const reminder = payload['type'] === 'reminder-due' || payload['type'] === 'signatory-reminded';
  return tasks.flatMap(({ task }) =>
    awaited(task, members[task.side]).map((member) =>
      reminder
        ? mail(REMINDER_MAIL, member, message.key, link)
        : mail(TASK_MAILS[task.kind], member, `${id}-${task.id}`, link),
    ),
  );
}

async function membersOf(
  { db, keyring }: Parts,
  engagement: EngagementReadModel,
): Promise<{ readonly [side in Side]: readonly Member[] }> {
  const [startup, industrial] = await Promise.all(
    SIDES.map(async (side) => (await readCompany(db, keyring, ENGINE, engagement[side]))?.members ?? []),
  );
  return { startup: reachable(startup), industrial: reachable(industrial) };
}

function reachable(members: readonly Member[] = []): readonly Member[] {
  return members.filter((member) => member.standing === 'active' && member.email !== '');
}

function awaited(task: TaskReadModel, members: readonly Member[]): readonly Member[] {
  if (task.person !== null) return members.filter((member) => member.person === task.person);
  return members.filter((member) => member.roles.some((role) => task.roles.includes(role)));
}

function mail(text: MailText, member: Member, key: string, link: string): OutgoingMail {
  return composeMail(text, { to: member.email, key: `${key}-${member.person}`, link });
}
