import { deriveKey, type MasterKeys } from '../keys/master-keys.ts';

/** A key of the payload codec with the id under which ciphertexts name it. */
export interface CodecKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** The key that encrypts from now on, and all that decrypt, by id. */
export interface CodecKeys {
  readonly current: CodecKey;
  readonly all: ReadonlyMap<string, CodecKey>;
}

const PURPOSE = 'temporal-payload-codec';

/**
 * Derives the codec's keys from the master keys, one per version: the current one encrypts, all
 * decrypt, so that a rotated master key leaves running engagements readable. A key's id is its
 * master's, which tells nothing of it.
 */
export function deriveCodecKeys(masters: MasterKeys): CodecKeys {
  const derive = (id: string): CodecKey => ({ id, key: deriveKey(masters, PURPOSE, id) });
  return {
    current: derive(masters.current.id),
    all: new Map(masters.all.map(({ id }) => [id, derive(id)])),
  };
}
