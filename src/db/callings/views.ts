import { randomUUID } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import type { CallingId, EngagementId, Instant, PersonId } from '../../domain/ids.ts';
import type { Side } from '../../domain/side.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import type { Refused } from '../refusals.ts';
import { callingViews } from '../schema/callings.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';
import { whileCallHolds } from './while-call-holds.ts';

/** What somebody from outside may look at. */
export type Viewed = 'clauses' | 'turns' | 'advice' | 'caucus';

export interface CallingView {
  readonly calling: CallingId;
  readonly what: Viewed;
  /** Whose private thread with the mediator; null for what both sides share. */
  readonly side: Side | null;
  readonly at: Instant;
}

/** Months of looks are shown by the last of them; all are kept. */
const SHOWN = 200;

/** Notes down that somebody from outside looks, before they see anything. Refused where the call does not hold. */
export async function noteView(
  db: Database,
  person: PersonId,
  of: { readonly engagement: EngagementId; readonly calling: CallingId },
  what: Viewed,
  side: Side | null = null,
): Promise<Refused | null> {
  return whileCallHolds(db, { kind: 'called', person }, (tx) =>
    tx.insert(callingViews).values({
      viewId: randomUUID(),
      engagementId: of.engagement,
      callingId: of.calling,
      what,
      side,
    }),
  );
}

/** What those from outside looked at, the last first, as one side may know: of private threads its own alone. */
export async function readViews(
  db: Database,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<readonly CallingView[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select()
      .from(callingViews)
      .where(eq(callingViews.engagementId, engagement))
      .orderBy(desc(callingViews.at), desc(callingViews.viewId))
      .limit(SHOWN),
  );
  return rows.map((row) => ({
    calling: row.callingId as CallingId,
    what: row.what as Viewed,
    side: row.side as Side | null,
    at: toInstant(row.at),
  }));
}
