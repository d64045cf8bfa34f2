import type { EngagementId } from '../domain/ids.ts';
import { KeyFault } from '../keys/key-fault.ts';
import type { Keyring } from '../keys/keyring.ts';
import { unlessDestroyed } from '../keys/unless-destroyed.ts';
import type { BlobStore } from './blob-store.ts';
import { type FileStore, StorageFault } from './file-store.ts';
import { digest } from './plain-files.ts';

/**
 * One engagement's files, sealed by its data key and stored under a keyed name, so that neither the
 * content nor the fact that two engagements share a file shows in the store. Destroying the key
 * erases them: `get` then answers null, as for a file that was never stored.
 */
export function sealedFiles(blobs: BlobStore, keyring: Keyring, engagement: EngagementId): FileStore {
  const scope = { kind: 'engagement', engagement } as const;
  return {
    async put(bytes) {
      const sha256 = digest(bytes);
      const key = await keyring.dataKey(scope);
      const name = key.hmac('file-name', sha256);
      if (!(await blobs.exists(name))) await blobs.write(name, key.sealBytes(`file:${sha256}`, bytes));
      return sha256;
    },
    async get(sha256) {
      const key = await unlessDestroyed(keyring.dataKey(scope));
      if (key === null) return null;
      try {
        const sealed = await blobs.read(key.hmac('file-name', sha256));
        if (sealed === null) return null;
        const bytes = key.openBytes(`file:${sha256}`, sealed);
        if (digest(bytes) !== sha256)
          throw new StorageFault(sha256, `The stored file ${sha256} is not what was stored.`);
        return bytes;
      } catch (error) {
        if (error instanceof KeyFault && error.code === 'envelope-forged') {
          throw new StorageFault(sha256, `The stored file ${sha256} was altered or is cut short.`, error);
        }
        throw error;
      }
    },
    async has(sha256) {
      const key = await unlessDestroyed(keyring.dataKey(scope));
      return key !== null && (await blobs.exists(key.hmac('file-name', sha256)));
    },
  };
}
