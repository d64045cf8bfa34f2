import { hkdfSync } from 'node:crypto';

/** A key of the payload codec with the id under which ciphertexts name it. */
export interface CodecKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** The keys that decrypt, and the one that encrypts from now on. */
export interface CodecKeys {
  readonly current: CodecKey;
  readonly all: ReadonlyMap<string, CodecKey>;
}

/** One version of the installation's master key. */
export interface MasterKey {
  readonly version: number;
  readonly key: Uint8Array;
}

const INFO = 'entente temporal payloads v1';

/**
 * Derives the codec's keys from the master keys (HKDF-SHA256, RFC 5869), one per version: the newest
 * encrypts, all decrypt, so that a rotated master key leaves running engagements readable.
 *
 * @param masters - all master keys still held, in any order; at least one
 * @throws when there is none: a fault of configuration
 */
export function deriveCodecKeys(masters: readonly MasterKey[]): CodecKeys {
  const newestFirst = [...masters].sort((a, b) => b.version - a.version).map(deriveOne);
  const [current] = newestFirst;
  if (current === undefined) throw new Error('The payload codec needs at least one master key');
  return { current, all: new Map(newestFirst.map((key) => [key.id, key])) };
}

function deriveOne(master: MasterKey): CodecKey {
  const key = new Uint8Array(hkdfSync('sha256', master.key, new Uint8Array(0), INFO, 32));
  return { id: `codec-${master.version}`, key };
}
