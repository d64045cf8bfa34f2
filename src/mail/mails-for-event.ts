import type { Database } from '../db/database.ts';
import { openTasksOf } from '../db/engagements/open-tasks.ts';
import { readEngagement } from '../db/engagements/read-engagement.ts';
import { toInstant } from '../db/instant.ts';
import type { MailKind, MailToRoute } from '../db/mails/route-mail.ts';
import type { OutboxMessage } from '../db/outbox/outbox.ts';
import { absencesToMail } from '../db/people/absences.ts';
import type { Member } from '../db/people/memberships.ts';
import { membersToMail } from '../db/people/to-mail.ts';
import { caresToMail } from '../db/private/cares-to-mail.ts';
import { loansToMail } from '../db/private/lent-roles.ts';
import { ENGINE } from '../db/viewer.ts';
import { parisDate } from '../domain/calendar/paris-time.ts';
import { kindOfClock, sideOfClock } from '../domain/engagement/delays.ts';
import type { EngagementReadModel, TaskKind, TaskReadModel } from '../domain/engagement/project.ts';
import { withLent } from '../domain/engagement/task-care.ts';
import { isBeside, ofSupplierFile } from '../domain/engagement/tasks.ts';
import type { ClauseId, EngagementId } from '../domain/ids.ts';
import { SIDES, type Side } from '../domain/side.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { MailName } from '../messages/mails/mails-by-name.ts';
import { kindOfTask } from './mail-kind.ts';
import { mailsForMentions } from './mails-for-mentions.ts';
import { newsOfEvent } from './news-of-event.ts';
import { type House, present, toldOfTask } from './who-is-told.ts';

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

/** The task that asks the other side about whoever was called. */
const ANSWER_TO: Readonly<Record<string, TaskKind>> = {
  'mediator-named': 'answer-mediator',
  'adviser-invited': 'answer-adviser',
};

interface Parts {
  readonly db: Database;
  readonly keyring: Keyring;
}

/** A mail that a fact causes: to whom, of which kind, saying what. How it goes is decided per person. */
export interface PlannedMail extends MailToRoute {
  readonly to: string;
  readonly text: MailName;
  readonly engagement: EngagementId;
  /** Where its link leads, when it is about one clause. */
  readonly clause?: ClauseId | null;
}

/**
 * Mails for one event: whoever is awaited since is told once per task; a reminder goes to those still
 * awaited; what happened beside the stages to those whom it concerns; an ending to everybody on both
 * sides. Whoever has taken a task hears of it first, and alone until it is overdue; whoever stands in for
 * a colleague who is away hears in their place. Read when the mail leaves: whoever acted meanwhile gets none.
 */
export async function mailsForEvent(parts: Parts, message: OutboxMessage): Promise<readonly PlannedMail[]> {
  const { engagement: id, payload } = message;
  const engagement = id === null ? null : await readEngagement(parts.db, ENGINE, id);
  if (id === null || engagement === null) return [];
  const houses = await housesOf(parts, engagement);
  const plan = (member: Member, key: string, kind: MailKind, text: MailName, task: string | null): PlannedMail => {
    const { person, email: to } = member;
    return { key: `${key}-${person}`, person, to, kind, text, engagement: id, task };
  };
  const everybody = SIDES.flatMap((side) => houses[side].members);
  const begun = payload['type'] === 'entered-into-force';
  // Where nothing is performed under the engine's eyes, the signature was the end.
  if (ENDINGS.includes(payload['type']) || (begun && engagement.execution === null)) {
    return everybody.map((member) => plan(member, `${id}-ended`, 'legal', 'ended', null));
  }
  if (payload['type'] === 'glass-broken') {
    return everybody.map((member) => plan(member, message.key, 'legal', 'glass-broken', null));
  }
  const chase = chaseOf(payload);
  const [tasks, cares] = await Promise.all([openTasksOf(parts.db, ENGINE, [id]), caresToMail(parts.db, id)]);
  const meant = chase === null ? tasks : tasks.filter(({ task }) => isMeant(task, payload['clock']));
  const toTasks = meant.flatMap(({ task }) =>
    toldOfTask(task, chase === 'overdue' ? null : (cares.get(task.id) ?? null), houses[task.side]).map((member) =>
      chase === null
        ? plan(member, `${id}-${task.id}`, kindOfTask(task.kind), task.kind, task.id)
        : plan(member, `${message.key}-${task.id}`, 'reminder', chase, task.id),
    ),
  );
  const told = begun ? everybody.map((member) => plan(member, `${id}-in-force`, 'legal', 'in-force', null)) : [];
  // Whom one side alone calls is told by the task of the other: news is who comes.
  const answer = ANSWER_TO[String(payload['type'])];
  const pending = answer !== undefined && tasks.some(({ task }) => task.kind === answer);
  const mentions = payload['type'] === 'turn-sent' ? await mailsForMentions(parts, message, id, everybody) : [];
  return [
    ...told,
    ...onePerPerson(toTasks, chase !== null),
    ...(pending ? [] : news(message, houses, plan)),
    ...mentions,
  ];
}

/** A delay of the talks chases nobody about what runs beside them; what has a clock of its own chases for that alone. */
function isMeant(task: TaskReadModel, clock: unknown): boolean {
  if (typeof clock !== 'string') return !isBeside(task);
  // One clock a side runs for all that the file awaits of it, whenever each item was asked for.
  if (kindOfClock(clock) === 'supplier') return ofSupplierFile(task) && task.side === sideOfClock(clock);
  return task.id.includes(`:${clock}:`);
}

type Plan = (member: Member, key: string, kind: MailKind, text: MailName, task: string | null) => PlannedMail;
type Houses = { readonly [side in Side]: House };

function news(message: OutboxMessage, houses: Houses, plan: Plan): readonly PlannedMail[] {
  const found = newsOfEvent(message.payload);
  if (found === null) return [];
  return found.sides
    .flatMap((side) => {
      const concerned = houses[side].members.filter(({ roles }) => roles.some((role) => found.roles.includes(role)));
      return present(concerned, houses[side]);
    })
    .map((member) => plan(member, message.key, found.chasing ? 'reminder' : 'news', found.name, null));
}

/** What stands still beside the talks is told to those whom it awaits, again, and to nobody else. */
function chaseOf({ type, clock }: OutboxMessage['payload']): 'reminder' | 'overdue' | null {
  if (type === 'deadline-passed' || (type === 'stalled' && clock !== undefined)) return 'overdue';
  return REMINDERS.includes(type) ? 'reminder' : null;
}

/** A reminder says that something waits: whoever has two tasks in an engagement reads it once. */
function onePerPerson(mails: readonly PlannedMail[], chasing: boolean): readonly PlannedMail[] {
  if (!chasing) return mails;
  const seen = new Set<string>();
  return mails.filter(({ person }) => !seen.has(person) && seen.add(person) !== null);
}

async function housesOf({ db, keyring }: Parts, engagement: EngagementReadModel): Promise<Houses> {
  const today = parisDate(toInstant(new Date()));
  const companies = SIDES.map((side) => engagement[side]);
  const [away, loans, ...people] = await Promise.all([
    absencesToMail(db, companies, today),
    loansToMail(db, engagement.engagement),
    ...companies.map((company) => membersToMail(db, keyring, company)),
  ]);
  const [startup, industrial] = companies.map((company, index) => ({
    members: withLent(people[index] ?? [], loans, today),
    absences: away.filter((absence) => absence.company === company),
    today,
  }));
  const nobody: House = { members: [], absences: [], today };
  return { startup: startup ?? nobody, industrial: industrial ?? nobody };
}
