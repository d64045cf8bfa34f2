import { desc, ne } from 'drizzle-orm';
import type { CallId, Instant } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { toInstant } from '../instant.ts';
import { calls } from '../schema/calls.ts';
import type { Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** The published calls by id alone, the latest first, each with its last change: what a map of the pages needs. */
export async function listCallAddresses(
  db: Database,
  viewer: Viewer,
  limit: number,
): Promise<readonly { readonly call: CallId; readonly changedAt: Instant }[]> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ call: calls.callId, changedAt: calls.updatedAt })
      .from(calls)
      .where(ne(calls.status, 'draft'))
      .orderBy(desc(calls.publishedAt), desc(calls.callId))
      .limit(limit),
  );
  return rows.map(({ call, changedAt }) => ({ call: call as CallId, changedAt: toInstant(changedAt) }));
}
