import type { RecordedEvent } from '../../domain/engagement/event.ts';
import { canonicalJson } from '../../domain/evidence/canonical-json.ts';
import { chainHash } from '../../domain/evidence/chain.ts';
import { commitment } from '../../domain/evidence/commitment.ts';
import type { CommandId, EngagementId, Sha256 } from '../../domain/ids.ts';
import type { DataKey } from '../../keys/keyring.ts';
import type { JournalHead } from '../../protocol/activities.ts';

/** A journal row with its sealed body, ready to be written. */
export interface SealedEntry {
  readonly seq: number;
  readonly rev: number;
  readonly at: string;
  readonly type: string;
  readonly side: string | null;
  readonly commandId: string | null;
  readonly n: number;
  readonly actorCommitment: Sha256;
  readonly bodyCommitment: Sha256;
  readonly previousHash: Sha256;
  readonly hash: Sha256;
  /** Envelope of `{actor, event}` as canonical JSON. */
  readonly body: Buffer;
}

/**
 * Chains and seals events. Salts come by HMAC from the engagement's own key: the same event gives the
 * same entry at each try, and once the key is destroyed nobody can guess what was committed to.
 */
export function sealBatch(
  key: DataKey,
  engagement: EngagementId,
  previous: JournalHead,
  events: readonly RecordedEvent[],
): SealedEntry[] {
  let last = previous.hash;
  return events.map((recorded) => {
    const { seq, rev, at, n, commandId, actor, event } = recorded;
    const salts = saltsOf(key, seq);
    const actorCommitment = commitment(salts.actor, actor);
    const bodyCommitment = commitment(salts.body, event);
    const hash = chainHash({
      engagement,
      seq,
      rev,
      n,
      type: event.type,
      at,
      commandId: commandId as CommandId | null,
      actorCommitment,
      bodyCommitment,
      previous: last,
    });
    const entry: SealedEntry = {
      seq,
      rev,
      at,
      type: event.type,
      side: actor.kind === 'person' ? actor.side : null,
      commandId,
      n,
      actorCommitment,
      bodyCommitment,
      previousHash: last,
      hash,
      body: key.seal(bodyField(seq), canonicalJson({ actor, event })),
    };
    last = hash;
    return entry;
  });
}

/** The salts of one entry, 32 bytes each in hexadecimal. */
export function saltsOf(key: DataKey, seq: number): { readonly actor: string; readonly body: string } {
  return { actor: key.hmac('salt', `${seq}/actor`), body: key.hmac('salt', `${seq}/body`) };
}

/** The field under which an entry's body is sealed: bodies of two entries cannot be swapped. */
export function bodyField(seq: number): string {
  return `journal/${seq}`;
}
