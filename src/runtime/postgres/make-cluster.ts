import { execFile } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Identity } from '../process/unprivileged.ts';
import type { PostgresBinaries } from './binaries.ts';
import { initCluster, serverEnv } from './init-cluster.ts';
import type { PostgresPlaces } from './places.ts';
import { copyTemplateCluster } from './template-cluster.ts';

const run = promisify(execFile);

/**
 * Makes the data folder at the first start: a copy of the build's, else by initdb. It is made aside and
 * renamed when whole, so that a power cut or a kill in between leaves nothing half made.
 */
export async function makeCluster(
  binaries: PostgresBinaries,
  places: PostgresPlaces,
  adminPassword: string,
  identity: Identity | undefined,
): Promise<void> {
  if (existsSync(places.data)) return;
  const partial = `${places.data}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const firstPassword = copyTemplateCluster(binaries, partial, identity);
  if (firstPassword === null) {
    await initCluster(binaries, { folder: places.folder, data: partial }, adminPassword, identity);
  } else {
    writeFileSync(places.firstPassword, firstPassword, { mode: 0o600 });
  }
  renameSync(partial, places.data);
}

/**
 * Brings a new folder to the disk, while the server already runs on it: waiting for it would double
 * the time of the first start. Until then a power cut (not a crash of ours) may spoil a database that
 * is seconds old.
 */
export async function syncCluster(
  binaries: PostgresBinaries,
  places: PostgresPlaces,
  identity: Identity | undefined,
): Promise<void> {
  const options = { ...identity, cwd: '/', env: serverEnv() };
  // Files come and go under a running server, and the folder under a short test: neither is a fault.
  await run(binaries.initdb, ['--sync-only', '-D', places.data], options).catch(() => undefined);
}
