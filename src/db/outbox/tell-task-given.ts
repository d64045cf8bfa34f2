import { randomUUID } from 'node:crypto';
import type { EngagementId, PersonId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';

/** Leaves word for a person that a colleague gave them a task; the dispatcher writes to them. */
export async function tellTaskGiven(
  db: Database,
  given: { readonly person: PersonId; readonly engagement: EngagementId; readonly task: string },
): Promise<void> {
  await db.engine`
    insert into outbox (key, topic, payload) values (${`task-given-${randomUUID()}`}, 'task-given', ${JSON.stringify(given)}::jsonb)`;
}
