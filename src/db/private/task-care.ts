import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Role } from '../../domain/engagement/actor.ts';
import type { TaskReadModel } from '../../domain/engagement/read-models.ts';
import { type Colleague, type TaskCare, withLent } from '../../domain/engagement/task-care.ts';
import type { CalendarDate, EngagementId, PersonId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Side } from '../../domain/side.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { type Refused, refuse } from '../refusals.ts';
import { activeMembership } from '../schema/active-membership.ts';
import { engagements } from '../schema/engagements.ts';
import { memberships } from '../schema/memberships.ts';
import { taskCare, taskFollowUps } from '../schema/task-care.ts';
import { tasks } from '../schema/tasks.ts';
import { type Transaction, withActor } from '../with-actor.ts';
import { loansIn } from './lent-roles.ts';

/** A task of one's own side. */
export interface OwnTask {
  readonly engagement: EngagementId;
  readonly side: Side;
  readonly task: string;
  readonly today: CalendarDate;
}

/** What is known of a task at the moment in which its care changes. */
export interface TaskSeen {
  readonly task: TaskReadModel;
  readonly colleagues: readonly Colleague[];
  readonly care: TaskCare | null;
}

type Check = (seen: TaskSeen) => Refusal | null;

/** The field under which the note of a task's care is sealed by the side's key. */
export function noteField(task: string): string {
  return `task-care/${task}`;
}

/** The field under which the reason of somebody's follow-up is sealed by the side's key. */
export function reasonField(task: string, person: string): string {
  return `task-follow-up/${task}/${person}`;
}

/** Gives a task to `holder`, who may be oneself, once `check` admits it; in place of whoever had it. */
export async function takeTask(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: OwnTask,
  given: { readonly holder: PersonId; readonly until: CalendarDate | null; readonly note: string | null },
  check: Check,
): Promise<Refused | null> {
  const { note, ...care } = given;
  const { engagement, side } = of;
  const sealed =
    note === null ? null : (await keyring.dataKey({ kind: 'side', engagement, side })).seal(noteField(of.task), note);
  return change(db, person, of, check, async (tx) => {
    const row = { ...care, note: sealed, givenBy: person, at: new Date() };
    await tx
      .insert(taskCare)
      .values({ engagementId: engagement, taskId: of.task, side, ...row })
      .onConflictDoUpdate({ target: [taskCare.engagementId, taskCare.taskId], set: row });
  });
}

/** Nobody in particular takes care of the task any more. */
export async function giveTaskBack(db: Database, person: PersonId, of: OwnTask, check: Check): Promise<Refused | null> {
  return change(db, person, of, check, async (tx) => {
    await tx.delete(taskCare).where(and(eq(taskCare.engagementId, of.engagement), eq(taskCare.taskId, of.task)));
  });
}

/** Sets the day on which the person comes back to a task, and why not before; without a day, at once. Nobody else reads either. */
export async function followTaskUp(
  db: Database,
  keyring: Keyring,
  person: PersonId,
  of: OwnTask,
  putOff: { readonly day: CalendarDate; readonly reason: string } | null,
  check: Check,
): Promise<Refused | null> {
  const { engagement, side } = of;
  const key = putOff === null ? null : await keyring.dataKey({ kind: 'side', engagement, side });
  return change(db, person, of, check, async (tx) => {
    const { engagementId, taskId, person: whose } = taskFollowUps;
    if (putOff === null || key === null) {
      await tx.delete(taskFollowUps).where(and(eq(engagementId, engagement), eq(taskId, of.task), eq(whose, person)));
      return;
    }
    const row = { day: putOff.day, reason: key.seal(reasonField(of.task, person), putOff.reason) };
    await tx
      .insert(taskFollowUps)
      .values({ engagementId: engagement, taskId: of.task, person, ...row })
      .onConflictDoUpdate({ target: [engagementId, taskId, whose], set: row });
  });
}

/** Changes about one task follow one another: who takes it at the same moment as a colleague reads whose it is. */
async function change(
  db: Database,
  person: PersonId,
  of: OwnTask,
  check: Check,
  write: (tx: Transaction) => Promise<void>,
): Promise<Refused | null> {
  return withActor(db, { kind: 'person', person }, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${of.engagement}/${of.task}`}, 0))`);
    const seen = await look(tx, of);
    if (seen === null) return refuse('not-found');
    const refused = check(seen);
    if (refused !== null) return { refused };
    await write(tx);
    return null;
  });
}

async function look(tx: Transaction, of: OwnTask): Promise<TaskSeen | null> {
  const [found, people, loans, cares] = await Promise.all([
    tx
      .select({ model: tasks.model })
      .from(tasks)
      .where(
        and(
          eq(tasks.engagementId, of.engagement),
          eq(tasks.taskId, of.task),
          eq(tasks.side, of.side),
          isNull(tasks.closedAt),
        ),
      ),
    tx
      .select({ person: memberships.personId, roles: memberships.roles })
      .from(memberships)
      .innerJoin(
        engagements,
        eq(memberships.companyId, of.side === 'startup' ? engagements.startup : engagements.industrial),
      )
      .where(and(eq(engagements.engagementId, of.engagement), activeMembership())),
    loansIn(tx, [of.engagement]),
    tx
      .select({ holder: taskCare.holder, givenBy: taskCare.givenBy, until: taskCare.until })
      .from(taskCare)
      .where(and(eq(taskCare.engagementId, of.engagement), eq(taskCare.taskId, of.task))),
  ]);
  const [row] = found;
  if (row === undefined) return null;
  const colleagues = people.map(({ person, roles }) => ({ person: person as PersonId, roles: roles as Role[] }));
  return {
    task: row.model,
    colleagues: withLent(colleagues, loans, of.today),
    care: (cares[0] as TaskCare | undefined) ?? null,
  };
}
