import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Role } from '../../domain/engagement/actor.ts';
import type { TaskReadModel } from '../../domain/engagement/project.ts';
import type { CompanyId, EngagementId, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { engagements } from '../schema/engagements.ts';
import { memberships } from '../schema/memberships.ts';
import { tasks } from '../schema/tasks.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

export interface TaskRow {
  readonly engagement: EngagementId;
  readonly task: TaskReadModel;
}

/** How many tasks an inbox shows: whoever has more has another problem. */
const INBOX = 200;

/**
 * What is asked of a person, most urgent first: tasks that name the person, and those that any holder
 * of a role asked for may do, on the side where the person holds it. In one of their companies alone when asked.
 */
export async function listTasks(db: Database, person: PersonId, company?: CompanyId): Promise<readonly TaskRow[]> {
  const viewer: Viewer = { kind: 'person', person, ...(company === undefined ? {} : { company }) };
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ engagement: tasks.engagementId, model: tasks.model, roles: memberships.roles })
      .from(tasks)
      .innerJoin(engagements, eq(engagements.engagementId, tasks.engagementId))
      .innerJoin(
        memberships,
        and(
          eq(memberships.personId, person),
          isNull(memberships.revokedAt),
          eq(memberships.standing, 'active'),
          sql`${memberships.companyId} = case ${tasks.side} when 'startup' then ${engagements.startup} else ${engagements.industrial} end`,
        ),
      )
      .where(and(isNull(tasks.closedAt), or(isNull(tasks.personId), eq(tasks.personId, person))))
      .orderBy(sql`${tasks.due} asc nulls last`, asc(tasks.engagementId), asc(tasks.taskId))
      .limit(INBOX),
  );
  return rows
    .filter((row) => row.model.person === person || row.model.roles.some((role: Role) => row.roles.includes(role)))
    .map((row) => ({ engagement: row.engagement as EngagementId, task: row.model }));
}

/** All open tasks of some engagements that the viewer may see: a party its own side's, staff both. */
export async function openTasksOf(
  db: Database,
  viewer: Viewer,
  of: readonly EngagementId[],
): Promise<readonly TaskRow[]> {
  if (of.length === 0) return [];
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ engagement: tasks.engagementId, model: tasks.model })
      .from(tasks)
      .where(and(inArray(tasks.engagementId, [...of]), isNull(tasks.closedAt)))
      .orderBy(sql`${tasks.due} asc nulls last`, asc(tasks.taskId)),
  );
  return rows.map((row) => ({ engagement: row.engagement as EngagementId, task: row.model }));
}
