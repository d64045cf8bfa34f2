import { createHash } from 'node:crypto';
import type { Sha256 } from '../domain/ids.ts';
import type { BlobStore } from './blob-store.ts';
import { type FileStore, StorageFault } from './file-store.ts';

/** Files in the clear, named by their SHA-256: for what is no secret (compiled libraries, the trust list). */
export function plainFiles(blobs: BlobStore): FileStore {
  return {
    async put(bytes) {
      const name = digest(bytes);
      await blobs.write(name, bytes);
      return name;
    },
    async get(sha256) {
      const bytes = await blobs.read(sha256);
      if (bytes !== null && digest(bytes) !== sha256) {
        throw new StorageFault(sha256, `The stored file ${sha256} was altered or is cut short.`);
      }
      return bytes;
    },
    has: async (sha256) => blobs.exists(sha256),
  };
}

export function digest(bytes: Uint8Array): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256;
}
