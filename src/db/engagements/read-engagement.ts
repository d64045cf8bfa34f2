import { and, desc, eq, or, sql } from 'drizzle-orm';
import type { EngagementReadModel } from '../../domain/engagement/project.ts';
import type { Stage } from '../../domain/engagement/state.ts';
import type { CallId, EngagementId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { type Page, type PageRequest, pageOf } from '../page.ts';
import { engagements } from '../schema/engagements.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** One engagement as its journal stands. Null when unknown or not the viewer's: one answer for both. */
export async function readEngagement(
  db: Database,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<EngagementReadModel | null> {
  const [row] = await readAs(db, viewer, (tx) =>
    tx.select({ model: engagements.model }).from(engagements).where(eq(engagements.engagementId, engagement)),
  );
  return row?.model ?? null;
}

/** The viewer's engagements, the last changed first; of one stage or one call when asked. */
export async function listEngagements(
  db: Database,
  viewer: Viewer,
  page: PageRequest & { readonly stage?: Stage | undefined; readonly call?: CallId | undefined },
): Promise<Page<EngagementReadModel>> {
  const after = page.after;
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ model: engagements.model, changedAt: engagements.changedAt, id: engagements.engagementId })
      .from(engagements)
      .where(
        and(
          // Said again for the planner: each half has an index, the policy alone has none.
          viewer.kind === 'person'
            ? or(
                sql`${engagements.startup} = any (app.companies())`,
                sql`${engagements.industrial} = any (app.companies())`,
              )
            : undefined,
          page.stage === undefined ? undefined : eq(engagements.stage, page.stage),
          page.call === undefined ? undefined : eq(engagements.callId, page.call),
          after
            ? sql`(${engagements.changedAt}, ${engagements.engagementId}) < (${after.at}, ${after.id}::uuid)`
            : undefined,
        ),
      )
      .orderBy(desc(engagements.changedAt), desc(engagements.engagementId))
      .limit(page.limit + 1),
  );
  const cut = pageOf(rows, page.limit, (row) => ({ at: toInstant(row.changedAt), id: row.id }));
  return { items: cut.items.map((row) => row.model), next: cut.next };
}
