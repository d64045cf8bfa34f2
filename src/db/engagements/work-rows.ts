import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Role } from '../../domain/engagement/actor.ts';
import type { EngagementReadModel, TaskReadModel } from '../../domain/engagement/project.ts';
import type { Colleague, TaskCare } from '../../domain/engagement/task-care.ts';
import type { CompanyId, PersonId } from '../../domain/ids.ts';
import { type Loan, loansIn } from '../private/lent-roles.ts';
import { activeMembership } from '../schema/active-membership.ts';
import { engagements } from '../schema/engagements.ts';
import { lentRoles } from '../schema/lent-roles.ts';
import { memberships } from '../schema/memberships.ts';
import { taskCare, taskFollowUps } from '../schema/task-care.ts';
import { tasks } from '../schema/tasks.ts';
import type { Transaction } from '../with-actor.ts';

/** How many tasks a list shows: whoever has more has another problem. */
const MOST = 200;

export type CareRow = typeof taskCare.$inferSelect;
export type FollowUpRow = typeof taskFollowUps.$inferSelect;

/** A task with its engagement and the company of the side that it awaits. */
export interface FoundTask {
  readonly engagement: EngagementReadModel;
  readonly company: CompanyId;
  readonly task: TaskReadModel;
}

/**
 * Open tasks that name the person, or somebody of `absent`, and those that ask for a role which the person
 * holds on that side; the most urgent first.
 */
export async function workRows(
  tx: Transaction,
  person: PersonId,
  absent: readonly PersonId[],
): Promise<readonly FoundTask[]> {
  const rows = await tx
    .select({ model: tasks.model, engagement: engagements.model, company: memberships.companyId })
    .from(tasks)
    .innerJoin(engagements, eq(engagements.engagementId, tasks.engagementId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.personId, person),
        activeMembership(),
        sql`${memberships.companyId} = case ${tasks.side} when 'startup' then ${engagements.startup} else ${engagements.industrial} end`,
      ),
    )
    .where(
      and(
        isNull(tasks.closedAt),
        or(
          inArray(tasks.personId, [person, ...absent]),
          and(isNull(tasks.personId), sql`${tasks.model} -> 'roles' ?| ${memberships.roles}`),
          and(
            isNull(tasks.personId),
            sql`exists (select 1 from ${lentRoles} l where l.engagement_id = ${tasks.engagementId} and l.holder = ${person}
                           and l.ended_at is null and ${tasks.model} -> 'roles' ? l.role)`,
          ),
        ),
      ),
    )
    .orderBy(sql`${tasks.due} asc nulls last`, asc(tasks.engagementId), asc(tasks.taskId))
    .limit(MOST);
  return rows.map(({ model, engagement, company }) => ({ engagement, company: company as CompanyId, task: model }));
}

/** What is known beside the tasks: people by company, the rest by `engagement/task`. */
interface Around {
  readonly people: ReadonlyMap<string, readonly Colleague[]>;
  readonly cares: ReadonlyMap<string, TaskCare & CareRow>;
  readonly followUps: ReadonlyMap<string, FollowUpRow>;
  readonly loans: readonly Loan[];
}

/** The colleagues who may do these tasks, who has taken which, and which the viewer has put off. */
export async function aroundTasks(tx: Transaction, found: readonly FoundTask[]): Promise<Around> {
  if (found.length === 0) return { people: new Map(), cares: new Map(), followUps: new Map(), loans: [] };
  const companies = [...new Set(found.map(({ company }) => company))];
  const ids = [...new Set(found.map(({ engagement }) => engagement.engagement))];
  const [members, cares, followUps, loans] = await Promise.all([
    tx
      .select({ company: memberships.companyId, person: memberships.personId, roles: memberships.roles })
      .from(memberships)
      .where(and(inArray(memberships.companyId, companies), activeMembership()))
      .orderBy(asc(memberships.createdAt)),
    tx.select().from(taskCare).where(inArray(taskCare.engagementId, ids)),
    tx.select().from(taskFollowUps).where(inArray(taskFollowUps.engagementId, ids)),
    loansIn(tx, ids),
  ]);
  const people = new Map<string, Colleague[]>(companies.map((company) => [company, []]));
  for (const { company, person, roles } of members) {
    people.get(company)?.push({ person: person as PersonId, roles: roles as Role[] });
  }
  return {
    people,
    loans,
    cares: new Map(cares.map((row) => [`${row.engagementId}/${row.taskId}`, row as TaskCare & CareRow])),
    followUps: new Map(followUps.map((row) => [`${row.engagementId}/${row.taskId}`, row])),
  };
}
