import { and, asc, eq } from 'drizzle-orm';
import type { Actor } from '../../domain/engagement/actor.ts';
import type { Event, RecordedEvent } from '../../domain/engagement/event.ts';
import type { ChainEntry } from '../../domain/evidence/verify-chain.ts';
import type { CommandId, EngagementId, Sha256 } from '../../domain/ids.ts';
import type { DataKey } from '../../keys/keyring.ts';
import { toInstant } from '../instant.ts';
import { journal, journalBodies } from '../schema/journal.ts';
import type { Transaction } from '../with-actor.ts';
import { bodyField, saltsOf } from './seal-batch.ts';

/** One entry as it stands in the tables, opened as far as key and viewer allow. */
export interface StoredEntry {
  readonly chain: ChainEntry;
  /** Side as the header's own column says, outside of the hash: for process statistics. */
  readonly side: string | null;
  /**
   * `opened`: content in `recorded`. `closed`: no key (erased), or not for this viewer.
   * `missing`: the viewer may have it, and its row is not there. `damaged`: the row does not open.
   */
  readonly body: 'opened' | 'closed' | 'missing' | 'damaged';
  readonly recorded: RecordedEvent | null;
}

/** All entries of an engagement, by number. `key` null leaves the bodies closed. */
export async function readEntries(
  tx: Transaction,
  engagement: EngagementId,
  key: DataKey | null,
): Promise<readonly StoredEntry[]> {
  const rows = await rowsOf(tx, engagement);
  return rows.map(({ entry, body }) => opened(entry, body, key));
}

function rowsOf(tx: Transaction, engagement: EngagementId) {
  return tx
    .select({ entry: journal, body: journalBodies.body })
    .from(journal)
    .leftJoin(
      journalBodies,
      and(eq(journalBodies.engagementId, journal.engagementId), eq(journalBodies.seq, journal.seq)),
    )
    .where(eq(journal.engagementId, engagement))
    .orderBy(asc(journal.seq));
}

function opened(row: typeof journal.$inferSelect, body: Uint8Array | null, key: DataKey | null): StoredEntry {
  const chain: ChainEntry = {
    engagement: row.engagementId as EngagementId,
    seq: row.seq,
    rev: row.rev,
    n: row.n,
    type: row.type,
    at: toInstant(row.at),
    commandId: row.commandId as CommandId | null,
    actorCommitment: row.actorCommitment as Sha256,
    bodyCommitment: row.bodyCommitment as Sha256,
    previous: row.previousHash as Sha256,
    hash: row.hash as Sha256,
  };
  const closed = { chain, side: row.side, recorded: null };
  if (key === null) return { ...closed, body: 'closed' };
  if (body === null) return { ...closed, body: 'missing' };
  const content = openBody(key, row.seq, body);
  if (content === null) return { ...closed, body: 'damaged' };
  const salts = saltsOf(key, row.seq);
  const { seq, rev, n, at, commandId } = chain;
  return {
    chain: {
      ...chain,
      actor: { salt: salts.actor, value: content.actor },
      body: { salt: salts.body, value: content.event },
    },
    side: row.side,
    body: 'opened',
    recorded: { seq, rev, n, at, commandId, actor: content.actor, event: content.event },
  };
}

function openBody(key: DataKey, seq: number, body: Uint8Array): { actor: Actor; event: Event } | null {
  try {
    const content: { actor: Actor; event: Event } = JSON.parse(key.open(bodyField(seq), body));
    return content;
  } catch {
    return null;
  }
}
