import type { Database } from '../db/database.ts';
import { openTasksOf } from '../db/engagements/list-tasks.ts';
import { readEngagement } from '../db/engagements/read-engagement.ts';
import type { MailKind, MailToRoute } from '../db/mails/route-mail.ts';
import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { type Member, readCompany } from '../db/people/memberships.ts';
import { ENGINE } from '../db/viewer.ts';
import type { EngagementReadModel, TaskReadModel } from '../domain/engagement/project.ts';
import { isBeside } from '../domain/engagement/tasks.ts';
import type { EngagementId } from '../domain/ids.ts';
import { SIDES, type Side } from '../domain/side.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { MailName } from '../messages/mails.ts';
import { kindOfTask } from './mail-kind.ts';
import { newsOfEvent } from './news-of-event.ts';

/** Events after which nothing more is awaited of anybody. */
const ENDINGS: readonly unknown[] = [
  'application-declined',
  'withdrawn',
  'expired',
  'condition-failed',
  'terminated',
  'archived',
];

/** Events after which those still awaited are chased. */
const REMINDERS: readonly unknown[] = ['reminder-due', 'signatory-reminded'];

interface Parts {
  readonly db: Database;
  readonly keyring: Keyring;
}

/** A mail that a fact causes: to whom, of which kind, saying what. How it goes is decided per person. */
export interface PlannedMail extends MailToRoute {
  readonly to: string;
  readonly text: MailName;
  readonly engagement: EngagementId;
}

/**
 * Mails for one event: whoever is awaited since is told once per task; a reminder goes to those still
 * awaited; what happened beside the stages to those whom it concerns; an ending to everybody on both
 * sides. Read when the mail leaves: whoever acted meanwhile gets none.
 */
export async function mailsForEvent(parts: Parts, message: OutboxMessage): Promise<readonly PlannedMail[]> {
  const { engagement: id, payload } = message;
  const engagement = id === null ? null : await readEngagement(parts.db, ENGINE, id);
  if (id === null || engagement === null) return [];
  const members = await membersOf(parts, engagement);
  const plan = (member: Member, key: string, kind: MailKind, text: MailName, task: string | null): PlannedMail => {
    const { person, email: to } = member;
    return { key: `${key}-${person}`, person, to, kind, text, engagement: id, task };
  };
  const everybody = SIDES.flatMap((side) => members[side]);
  const begun = payload['type'] === 'entered-into-force';
  // Where nothing is performed under the engine's eyes, the signature was the end.
  if (ENDINGS.includes(payload['type']) || (begun && engagement.execution === null)) {
    return everybody.map((member) => plan(member, `${id}-ended`, 'legal', 'ended', null));
  }
  const chase = chaseOf(payload['type']);
  const tasks = await openTasksOf(parts.db, ENGINE, [id]);
  // A delay of the talks chases nobody about what runs beside them.
  const meant = chase === null ? tasks : tasks.filter(({ task }) => !isBeside(task));
  const toTasks = meant.flatMap(({ task }) =>
    awaited(task, members[task.side]).map((member) =>
      chase === null
        ? plan(member, `${id}-${task.id}`, kindOfTask(task.kind), task.kind, task.id)
        : plan(member, `${message.key}-${task.id}`, 'reminder', chase, task.id),
    ),
  );
  const told = begun ? everybody.map((member) => plan(member, `${id}-in-force`, 'legal', 'in-force', null)) : [];
  return [...told, ...onePerPerson(toTasks, chase !== null), ...news(message, members, plan)];
}

type Plan = (member: Member, key: string, kind: MailKind, text: MailName, task: string | null) => PlannedMail;
type Members = { readonly [side in Side]: readonly Member[] };

function news(message: OutboxMessage, members: Members, plan: Plan): readonly PlannedMail[] {
  const found = newsOfEvent(message.payload);
  if (found === null) return [];
  return found.sides
    .flatMap((side) => members[side])
    .filter((member) => member.roles.some((role) => found.roles.includes(role)))
    .map((member) => plan(member, message.key, found.chasing ? 'reminder' : 'news', found.name, null));
}

function chaseOf(type: unknown): 'reminder' | 'overdue' | null {
  if (type === 'deadline-passed') return 'overdue';
  return REMINDERS.includes(type) ? 'reminder' : null;
}

/** A reminder says that something waits: whoever has two tasks in an engagement reads it once. */
function onePerPerson(mails: readonly PlannedMail[], chasing: boolean): readonly PlannedMail[] {
  if (!chasing) return mails;
  const seen = new Set<string>();
  return mails.filter(({ person }) => !seen.has(person) && seen.add(person) !== null);
}

async function membersOf({ db, keyring }: Parts, engagement: EngagementReadModel): Promise<Members> {
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
