import { execFile } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RuntimeFault } from '../fault.ts';
import type { Identity } from '../process/unprivileged.ts';
import type { PostgresBinaries } from './binaries.ts';
import { ADMIN_ROLE } from './credentials.ts';
import type { PostgresPlaces } from './places.ts';

const run = promisify(execFile);

/**
 * Makes the data folder at the first start. It is built aside and renamed when whole, so that a
 * power cut or a kill in between leaves nothing half made. The collation is the server's own C.UTF-8:
 * the same order on every system, whatever its C library.
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
  const passwordFile = join(places.folder, 'initdb.password');
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
  if (identity !== undefined) chownSync(passwordFile, identity.uid, identity.gid);
  try {
    await run(binaries.initdb, argumentsFor(partial, passwordFile), { ...identity, cwd: '/', env: serverEnv() });
  } catch (cause) {
    const why = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    throw new RuntimeFault(
      'postgres-initdb-failed',
      `The database could not be created in ${places.data}: ${why}`,
      'Look at free space and rights of that folder; ENTENTE_HOME may name another.',
      cause,
    );
  } finally {
    rmSync(passwordFile, { force: true });
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

function argumentsFor(data: string, passwordFile: string): string[] {
  return [
    ...['-D', data, '-U', ADMIN_ROLE, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    '--no-sync',
  ];
}

/** Nothing of ours leaks into the server; Postgres' own PG* variables would mislead it. */
export function serverEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}
