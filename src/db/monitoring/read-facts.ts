import type { EngagementId } from '../../domain/ids.ts';
import { factsOf } from '../../domain/monitoring/facts/facts-of.ts';
import type { ProcessFact } from '../../domain/monitoring/facts/process-fact.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { readEntries } from '../journal/read-entries.ts';
import { journalKey, wholeJournal } from '../journal/whole-journal.ts';
import { ENGINE } from '../viewer.ts';
import { readAs } from '../with-actor.ts';

/**
 * What monitoring knows of each event of one engagement: kinds, times, sides, stages and clauses. The journal is
 * read by the engine and does not leave here, whoever asks. Null where it is unknown or not whole: its key is gone.
 */
export async function readFacts(
  db: Database,
  keyring: Keyring,
  engagement: EngagementId,
): Promise<readonly ProcessFact[] | null> {
  const key = await journalKey(keyring, engagement);
  if (key === null) return null;
  const journal = wholeJournal(await readAs(db, ENGINE, (tx) => readEntries(tx, engagement, key)));
  return journal === null ? null : factsOf(journal);
}
