import type { EngagementId } from '../../domain/ids.ts';
import { factsOf } from '../../domain/monitoring/facts/facts-of.ts';
import type { ProcessFact } from '../../domain/monitoring/facts/process-fact.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { readEntries } from '../journal/read-entries.ts';
import { journalKey, wholeJournal } from '../journal/whole-journal.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';

/**
 * What the process shows of an engagement, in order: read by the engine, so that the same comes out whoever
 * asks, and nothing of any content. Whether somebody may ask is for the caller to know. Null when it is
 * unknown, erased, or does not open.
 */
export async function readProcessFacts(
  db: Database,
  keyring: Keyring,
  engagement: EngagementId,
): Promise<readonly ProcessFact[] | null> {
  const key = await journalKey(keyring, engagement);
  const entries = await withActor(db, ENGINE, (tx) => readEntries(tx, engagement, key));
  const journal = wholeJournal(entries);
  return journal === null ? null : factsOf(journal);
}
