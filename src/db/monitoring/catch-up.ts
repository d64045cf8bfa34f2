import type { Keyring } from '../../keys/keyring.ts';
import type { Database } from '../database.ts';
import { journalKey } from '../journal/whole-journal.ts';
import { ENGINE } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
import { leftBehind, refollow } from './follow.ts';

const BATCH = 200;

/**
 * Follows anew from their journals the engagements of which less is told than was recorded: those of an
 * installation from before, and what a fault left behind. Returns how many, and how many could not be.
 */
export async function catchUp(
  db: Database,
  keyring: Keyring,
): Promise<{ readonly followed: number; readonly failed: number }> {
  let [followed, failed] = [0, 0];
  for (;;) {
    // Those that failed stay in front: look behind them.
    const found = (await leftBehind(db, failed + BATCH)).slice(failed);
    for (const engagement of found) {
      const key = await journalKey(keyring, engagement);
      const done = key !== null && (await withActor(db, ENGINE, (tx) => refollow(tx, key, engagement)).then(told, no));
      if (done) followed += 1;
      else failed += 1;
    }
    if (found.length < BATCH) return { followed, failed };
  }
}

function told(): boolean {
  return true;
}

function no(): boolean {
  return false;
}
