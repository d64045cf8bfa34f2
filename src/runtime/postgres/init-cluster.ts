import { execFile } from 'node:child_process';
import { chownSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RuntimeFault } from '../fault.ts';
import type { Identity } from '../process/unprivileged.ts';
import type { PostgresBinaries } from './binaries.ts';
import { ADMIN_ROLE } from './credentials.ts';

const run = promisify(execFile);

/**
 * Runs initdb on `data`, as the user that the server runs as; `folder` is that user's own. The collation
 * is the server's own C.UTF-8: the same order on every system, whatever its C library.
 */
export async function initCluster(
  binaries: PostgresBinaries,
  { folder, data }: { readonly folder: string; readonly data: string },
  adminPassword: string,
  identity: Identity | undefined,
): Promise<void> {
  const passwordFile = join(folder, 'initdb.password');
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
  if (identity !== undefined) chownSync(passwordFile, identity.uid, identity.gid);
  try {
    await run(binaries.initdb, argumentsFor(data, passwordFile), { ...identity, cwd: '/', env: serverEnv() });
  } catch (cause) {
    const why = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    throw new RuntimeFault(
      'postgres-initdb-failed',
      `The database could not be created in ${data}: ${why}`,
      'Look at free space and rights of that folder; ENTENTE_HOME may name another.',
      cause,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Nothing of ours leaks into the server; Postgres' own PG* variables would mislead it. */
export function serverEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

function argumentsFor(data: string, passwordFile: string): string[] {
  return [
    ...['-D', data, '-U', ADMIN_ROLE, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    '--no-sync',
  ];
}
