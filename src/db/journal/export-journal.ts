import type { ChainEntry } from '../../domain/evidence/verify-chain.ts';
import type { EngagementId } from '../../domain/ids.ts';
import type { Keyring } from '../../keys/keyring.ts';
import { unlessDestroyed } from '../../keys/unless-destroyed.ts';
import type { JournalHead } from '../../protocol/activities.ts';
import type { Database } from '../database.ts';
import type { Viewer } from '../viewer.ts';
import { withActor } from '../with-actor.ts';
import { readEntries } from './read-entries.ts';

export const JOURNAL_FORMAT = 'entente-journal/1';

/** `journal.json`: everything that proves an engagement's story, readable and verifiable by anybody, offline. */
export interface ExportedJournal {
  readonly format: typeof JOURNAL_FORMAT;
  readonly engagement: EngagementId;
  readonly head: JournalHead;
  /**
   * Headers and commitments; with `actor` and `body`, each its salt and its value, for who may read
   * them. The hash of an entry is SHA-256 of `entente/journal-entry/v1\n` and the header as canonical
   * JSON (RFC 8785); a commitment is SHA-256 of the salt's 32 bytes and the value's canonical JSON.
   */
  readonly entries: readonly ChainEntry[];
}

/** The engagement's journal as the viewer may have it. Null when unknown, or not the viewer's. */
export async function exportJournal(
  db: Database,
  keyring: Keyring,
  viewer: Viewer,
  engagement: EngagementId,
): Promise<ExportedJournal | null> {
  const key = await unlessDestroyed(keyring.standingKey({ kind: 'engagement', engagement }));
  const entries = await withActor(db, viewer, (tx) => readEntries(tx, engagement, key));
  const last = entries.at(-1)?.chain;
  if (last === undefined) return null;
  return {
    format: JOURNAL_FORMAT,
    engagement,
    head: { seq: last.seq, hash: last.hash },
    entries: entries.map((entry) => entry.chain),
  };
}
