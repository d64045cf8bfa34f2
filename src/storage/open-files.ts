import { join } from 'node:path';
import type { EngagementId } from '../domain/ids.ts';
import type { Keyring } from '../keys/keyring.ts';
import type { BlobStore } from './blob-store.ts';
import { diskBlobs } from './disk-blobs.ts';
import type { FileStore } from './file-store.ts';
import { plainFiles } from './plain-files.ts';
import { sealedFiles } from './sealed-files.ts';

export interface Files {
  /** Files of the installation that are no secret. */
  readonly open: FileStore;
  /** Files of one engagement, sealed by its data key. */
  of(engagement: EngagementId): FileStore;
}

/** The files of this installation: `home`/files on disk, until an object store is configured. */
export function openFiles(home: string, keyring: Keyring, blobs: BlobStore = diskBlobs(join(home, 'files'))): Files {
  const open = plainFiles(blobs);
  return { open, of: (engagement) => sealedFiles(blobs, keyring, engagement) };
}
