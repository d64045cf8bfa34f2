import { randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobStore } from './blob-store.ts';

const NAME = /^[0-9a-f]{64}$/;

/** Blobs as files under `folder`, spread over 256 subfolders, each written aside, synced and renamed into place. */
export function diskBlobs(folder: string): BlobStore {
  const pathOf = (name: string): string => {
    if (!NAME.test(name)) throw new TypeError('A blob is named by 64 hexadecimal digits.');
    return join(folder, name.slice(0, 2), name);
  };
  return {
    write: async (name, bytes) => writeOnce(pathOf(name), bytes),
    read: async (name) => readFile(pathOf(name)).catch(nullWhenMissing),
    exists: async (name) =>
      access(pathOf(name)).then(
        () => true,
        () => false,
      ),
  };
}

/** A crash leaves at most a file with another name: what has its final name is whole. */
async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if (await exists(path)) return;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** The rename itself must survive a power cut: the folder is synced too (not possible on every platform). */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function nullWhenMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
