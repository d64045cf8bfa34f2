import { and, asc, inArray, isNull, sql } from 'drizzle-orm';
import type { TaskReadModel } from '../../domain/engagement/project.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { tasks } from '../schema/tasks.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

export interface TaskRow {
  readonly engagement: EngagementId;
  readonly task: TaskReadModel;
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
