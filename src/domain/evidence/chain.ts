import type { CommandId, EngagementId, Instant, Sha256 } from '../ids.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256Hex } from './sha256.ts';

/** What the first entry of an engagement follows. */
export const GENESIS_HASH = '0'.repeat(64) as Sha256;

/** Keeps an entry's bytes from being read as anything else that the product hashes. */
const DOMAIN = 'entente/journal-entry/v1\n';

/**
 * The hashed part of a journal entry. It has no content: who acted and what happened stand as
 * salted commitments, so that a chain can be shown to anyone, and content erased, without breaking it.
 */
export interface EntryHeader {
  readonly engagement: EngagementId;
  /** 1, 2, 3 … without gap. */
  readonly seq: number;
  readonly rev: number;
  /** Place within its command: 0, 1, 2 … */
  readonly n: number;
  /** The event's type, in clear: the procedure's course is not secret between the parties. */
  readonly type: string;
  readonly at: Instant;
  /** Null for an act of the engine's. */
  readonly commandId: CommandId | null;
  /** `commitment(salt, actor)`. */
  readonly actorCommitment: Sha256;
  /** `commitment(salt, event)`. */
  readonly bodyCommitment: Sha256;
  /** Hash of the entry before; `GENESIS_HASH` for the first. */
  readonly previous: Sha256;
}

/** The hash of one entry, which the next one names: SHA-256 of a domain prefix and the header's canonical JSON. */
export function chainHash(header: EntryHeader): Sha256 {
  const { engagement, seq, rev, n, type, at, commandId, actorCommitment, bodyCommitment, previous } = header;
  // Named one by one: a row read with more columns hashes the same.
  const hashed = { engagement, seq, rev, n, type, at, commandId, actorCommitment, bodyCommitment, previous };
  return sha256Hex(DOMAIN + canonicalJson(hashed));
}
