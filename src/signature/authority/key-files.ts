import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromPemOrDer, toPem } from '../../pki/pem.ts';

/** A private key with its certificate, as they lie on disk. */
export interface KeyFiles {
  /** PKCS#8. */
  readonly privateKeyPem: string;
  /** DER. */
  readonly certificate: Uint8Array;
}

const KEY_FILE = 'key.pem';
const CERTIFICATE_FILE = 'certificate.pem';

/**
 * The pair in `folder`, made by `make` when it is not there yet. Key and certificate appear
 * together or not at all: they are written aside, then the folder is renamed into place, so that
 * two processes that start at once end with the same pair. Folder 0700, key 0600.
 */
export async function loadOrCreateKey(
  folder: string,
  make: () => Promise<KeyFiles>,
): Promise<KeyFiles & { readonly created: boolean }> {
  const existing = await loadKey(folder);
  if (existing) return { ...existing, created: false };
  const fresh = await make();
  const aside = `${folder}.${randomUUID()}`;
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  await mkdir(aside, { mode: 0o700 });
  await writeFile(join(aside, KEY_FILE), fresh.privateKeyPem, { mode: 0o600 });
  await writeFile(join(aside, CERTIFICATE_FILE), toPem('CERTIFICATE', fresh.certificate), { mode: 0o644 });
  try {
    await rename(aside, folder);
    return { ...fresh, created: true };
  } catch (fault) {
    await rm(aside, { recursive: true, force: true });
    const winner = await loadKey(folder);
    if (winner) return { ...winner, created: false };
    throw fault;
  }
}

async function loadKey(folder: string): Promise<KeyFiles | null> {
  const [key, certificate] = await Promise.all([
    readIfThere(join(folder, KEY_FILE)),
    readIfThere(join(folder, CERTIFICATE_FILE)),
  ]);
  if (!key || !certificate) return null;
  const [der] = fromPemOrDer(certificate, 'CERTIFICATE');
  return der ? { privateKeyPem: key.toString('utf8'), certificate: der } : null;
}

export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/** Replaces a file in one step: readers see the old content or the new, never half of it. */
export async function replaceFile(path: string, content: Uint8Array | string, mode = 0o644): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(aside, content, { mode });
  await rename(aside, path);
}
