import { asc, inArray } from 'drizzle-orm';
import type { EngagementReadModel } from '../../domain/engagement/project.ts';
import type { EngagementId } from '../../domain/ids.ts';
import { factsOf } from '../../domain/monitoring/facts/facts-of.ts';
import type { ProcessFact } from '../../domain/monitoring/facts/process-fact.ts';
import { FOLLOWED_STAGES } from '../../domain/monitoring/signals/thresholds.ts';
import type { DataKey, Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { readEntriesOfMany } from '../journal/read-entries.ts';
import { journalKey, wholeJournal } from '../journal/whole-journal.ts';
import { engagements } from '../schema/engagements.ts';
import { ENGINE, type Viewer } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/** An engagement as monitoring may know it: what its viewer reads in any list, and the facts of its procedure. */
export interface FollowedEngagement {
  readonly model: EngagementReadModel;
  readonly facts: readonly ProcessFact[];
}

/**
 * The viewer's engagements that can stall, those first that have not changed for longest, at most `most`.
 * Their journals are opened as the engine, in one query, and of each event only what `ProcessFact` names
 * comes back. `complete` is false where there are more, or where a journal could not be read whole; one
 * whose key was destroyed is left out for good.
 */
export async function readFollowed(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  most: number,
): Promise<{ readonly followed: readonly FollowedEngagement[]; readonly complete: boolean }> {
  const rows = await readAs(db, viewer, (tx) =>
    tx
      .select({ model: engagements.model })
      .from(engagements)
      .where(inArray(engagements.stage, [...FOLLOWED_STAGES]))
      .orderBy(asc(engagements.changedAt), asc(engagements.engagementId))
      .limit(most + 1),
  );
  const models = rows.slice(0, most).map(({ model }) => model);
  if (models.length === 0) return { followed: [], complete: true };
  const keys = await keysOf(
    keyring,
    models.map(({ engagement }) => engagement),
  );
  const journals = await readAs(db, ENGINE, (tx) => readEntriesOfMany(tx, [...keys.keys()], keys));
  const followed = models.flatMap((model) => {
    const journal = wholeJournal(journals.get(model.engagement) ?? []);
    return journal === null ? [] : [{ model, facts: factsOf(journal) }];
  });
  return { followed, complete: rows.length <= most && followed.length === keys.size };
}

async function keysOf(keyring: Keyring, of: readonly EngagementId[]): Promise<ReadonlyMap<EngagementId, DataKey>> {
  const pairs = await Promise.all(
    of.map(async (engagement) => [engagement, await journalKey(keyring, engagement)] as const),
  );
  return new Map(pairs.flatMap(([engagement, key]) => (key === null ? [] : [[engagement, key] as const])));
}
