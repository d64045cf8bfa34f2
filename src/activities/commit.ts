import { DatabaseFault } from '../db/fault.ts';
import type { CommitBatch, JournalHead } from '../protocol/activities.ts';
import { lasting } from './faults.ts';
import type { Journal } from './ports.ts';

/**
 * Writes a batch to the journal. A contradiction is never tried again: the engagement halts until
 * somebody has compared both records. Everything else (no connection, a restart) passes.
 */
export async function commit(journal: Journal, batch: CommitBatch): Promise<JournalHead> {
  try {
    return await journal.commit(batch);
  } catch (error) {
    if (error instanceof DatabaseFault && !error.retryable) throw lasting(error.code, error.message);
    throw error;
  }
}
