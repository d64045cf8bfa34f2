import { desc, eq } from 'drizzle-orm';
import { evolve } from '../../domain/engagement/evolve.ts';
import { type EngagementState, FINAL_STAGES } from '../../domain/engagement/state.ts';
import { outstandingWork } from '../../domain/engagement/work.ts';
import type { EngagementId, Sha256 } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { CarriedRun, LedgerEntry } from '../../protocol/engagement-run.ts';
import type { Database } from '../database.ts';
import { commandLedger } from '../schema/commands.ts';
import { ENGINE } from '../viewer.ts';
import { type Transaction, withActor } from '../with-actor.ts';
import { readEntries } from './read-entries.ts';
import { verifyJournal } from './verify-journal.ts';

/** Keys that a run remembers by itself; older ones are answered by the table that these come from. */
const REMEMBERED = 200;

/**
 * What the journal says of an engagement that should go on: `carried` is all that a run would have
 * handed to the next. The other kinds say why there is nothing to go on with: no such engagement, one
 * that is over, content erased, or a journal that does not hold.
 */
export type FromJournal =
  | { readonly kind: 'open'; readonly carried: CarriedRun }
  | { readonly kind: 'unknown' | 'over' | 'erased' | 'damaged' };

/** Reads an engagement back from the journal, verified first. */
export async function carriedRun(db: Database, keyring: Keyring, engagement: EngagementId): Promise<FromJournal> {
  const report = await verifyJournal(db, keyring, engagement);
  // Read models may be behind what they should be; the chain and its contents may not.
  if (report.faults.some(({ seq }) => seq !== null)) return { kind: 'damaged' };
  const key = await unlessDestroyed(keyring.standingKey({ kind: 'engagement', engagement }));
  if (key === null) return { kind: 'erased' };
  return withActor(db, ENGINE, async (tx) => {
    const entries = await readEntries(tx, engagement, key);
    const events = entries.flatMap(({ recorded }) => (recorded === null ? [] : [recorded]));
    if (events.length < entries.length) return { kind: 'damaged' };
    const committed = events.reduce<EngagementState | null>(evolve, null);
    const last = entries.at(-1)?.chain;
    if (committed === null || last === undefined) return { kind: 'unknown' };
    if (FINAL_STAGES.includes(committed.stage) && outstandingWork(committed).length === 0) return { kind: 'over' };
    const ledger = await answered(tx, engagement);
    return { kind: 'open', carried: { committed, head: { seq: last.seq, hash: last.hash }, pending: [], ledger } };
  });
}

/** The last accepted commands, oldest first: sent again, they answer what they answered. */
async function answered(tx: Transaction, engagement: EngagementId): Promise<LedgerEntry[]> {
  const rows = await tx
    .select()
    .from(commandLedger)
    .where(eq(commandLedger.engagementId, engagement))
    .orderBy(desc(commandLedger.seq))
    .limit(REMEMBERED);
  return rows
    .reverse()
    .map(({ commandId, bodySha256, rev, seq }) => ({ commandId, bodySha256: bodySha256 as Sha256, rev, seq }));
}
