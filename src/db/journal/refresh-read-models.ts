import { READ_MODEL_VERSION } from '../../domain/engagement/read-model-version.ts';
import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { storedReadModelVersion } from './read-model-version.ts';
import { type OnRebuilt, rebuildAll, type WholeReport } from './rebuild.ts';

/** Any constant: two processes that start on one database at once wait for each other on it. */
const ADVISORY_LOCK = 7_310_252;

/**
 * Makes all read models again from the journal when another release's code made them last: what a start does before
 * anybody reads. Null when they are of this release's shape already, or when the schema is still another release's.
 * The journal itself is not touched.
 *
 * @param keyring - opened only where something must be made again
 */
export async function refreshReadModels(
  db: Database,
  keyring: () => Keyring,
  onRebuilt?: OnRebuilt,
): Promise<WholeReport | null> {
  if (!(await outdated(db))) return null;
  const session = await db.engine.reserve();
  try {
    await session`select pg_advisory_lock(${ADVISORY_LOCK})`;
    // The process that we waited for may have done it.
    if (!(await outdated(db))) return null;
    return await rebuildAll(db, keyring(), onRebuilt);
  } finally {
    await session`select pg_advisory_unlock(${ADVISORY_LOCK})`.catch(() => undefined);
    session.release();
  }
}

async function outdated(db: Database): Promise<boolean> {
  const stored = await storedReadModelVersion(db);
  return stored !== null && stored !== READ_MODEL_VERSION;
}
