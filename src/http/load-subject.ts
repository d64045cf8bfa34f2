import { eq } from 'drizzle-orm';
import type { Database } from '../db/database.ts';
import { calls } from '../db/schema/calls.ts';
import { engagements } from '../db/schema/engagements.ts';
import type { Viewer } from '../db/viewer.ts';
import { readAs } from '../db/with-actor.ts';
import type { EngagementReadModel } from '../domain/engagement/project.ts';
import type { CallId, CompanyId, EngagementId } from '../domain/ids.ts';
import type { Person } from '../identity/person.ts';

/** As whom a person looks at the database: the programme's people see the process, all others their own side. */
export function viewerOf(person: Person): Viewer & { kind: 'person' | 'staff' } {
  return { kind: person.staffRole === null ? 'person' : 'staff', person: person.person };
}

/** An engagement as the person may see it; null when there is none, or not for them. */
export async function engagementHead(
  db: Database,
  person: Person,
  id: EngagementId,
): Promise<EngagementReadModel | null> {
  const [row] = await readAs(db, viewerOf(person), (tx) =>
    tx.select({ model: engagements.model }).from(engagements).where(eq(engagements.engagementId, id)),
  );
  return row?.model ?? null;
}

/** The company that published, or drafts, a call; null when there is no such call for this person. */
export async function callOwner(db: Database, person: Person, id: CallId): Promise<CompanyId | null> {
  const [row] = await readAs(db, viewerOf(person), (tx) =>
    tx.select({ industrial: calls.industrial }).from(calls).where(eq(calls.callId, id)),
  );
  return row === undefined ? null : (row.industrial as CompanyId);
}
