import { callingUnknown } from '../../domain/engagement/refusals/callings.ts';
import type { Database } from '../database.ts';
import { type Refused, refuse } from '../refusals.ts';
import { isRowRefused } from '../row-refused.ts';
import type { Viewer } from '../viewer.ts';
import { type Transaction, withActor } from '../with-actor.ts';

/**
 * Writes what only a call that holds admits. A call that ended since it was looked at is refused in the words
 * that say so before: to a side `calling-unknown`, to the person called `not-found`.
 */
export async function whileCallHolds(
  db: Database,
  viewer: Extract<Viewer, { readonly kind: 'person' | 'called' }>,
  insert: (tx: Transaction) => Promise<unknown>,
): Promise<Refused | null> {
  try {
    await withActor(db, viewer, insert);
    return null;
  } catch (error) {
    if (!isRowRefused(error)) throw error;
    return viewer.kind === 'called' ? refuse('not-found') : { refused: callingUnknown };
  }
}
