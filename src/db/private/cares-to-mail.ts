import { eq } from 'drizzle-orm';
import type { TaskCare } from '../../domain/engagement/task-care.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { taskCare } from '../schema/task-care.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** Who has taken which task of an engagement, by the task's id: whom the mails go to first. */
export async function caresToMail(db: Database, engagement: EngagementId): Promise<ReadonlyMap<string, TaskCare>> {
  const rows = await readAs(db, ENGINE, (tx) =>
    tx
      .select({ task: taskCare.taskId, holder: taskCare.holder, givenBy: taskCare.givenBy, until: taskCare.until })
      .from(taskCare)
      .where(eq(taskCare.engagementId, engagement)),
  );
  return new Map(rows.map(({ task, ...care }) => [task, care as TaskCare]));
}
