import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RuntimeFault } from '../fault.ts';
import { freePort } from '../process/free-port.ts';
import { type Ending, oversee } from '../process/oversee.ts';
import { spawnServer } from '../process/spawn-server.ts';
import { unprivilegedIdentity } from '../process/unprivileged.ts';
import { untilReady } from '../process/until-ready.ts';
import type { Running } from '../supervise.ts';
import { findBinaries } from './binaries.ts';
import { APP_ROLE, OWNER_ROLE, readOrMakeCredentials, urlFor } from './credentials.ts';
import { serverEnv } from './init-cluster.ts';
import { makeCluster, syncCluster } from './make-cluster.ts';
import { makeRoles } from './make-roles.ts';
import { type PostgresPlaces, preparePlaces } from './places.ts';
import { clearLeftovers, readPostmasterPid } from './postmaster-pid.ts';

/** Stopping ends sessions and writes a checkpoint. */
export interface StartedPostgres extends Running {
  /** The tables' owner: migrations, rebuild, and creating databases for tests. */
  readonly ownerUrl: string;
  /** The runtime role, bound by row-level security. */
  readonly appUrl: string;
  readonly port: number;
}

export interface PostgresOptions {
  /** The data live in its folder `postgres`. The caller holds the lock on it. */
  readonly home: string;
  /** Default: the port of the last time when free, else a free one. */
  readonly port?: number;
  readonly onProgress?: (step: string) => void;
  /** The server's process exists: the processor may be used for something else while it boots. */
  readonly onLaunched?: () => void;
  /** Extra server settings, for tests: `{ fsync: 'off' }`. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Crash recovery replays at most a checkpoint's worth of journal (max_wal_size, 1 GB). */
const READY_MS = 60_000;
const POLL_MS = 5;
const ENDING: Ending = { signal: 'SIGINT', graceMs: 8000, last: 'SIGQUIT' };
/** Backends of a killed postmaster need a moment to notice; until then shared memory is in use. */
const START_TRIES = 20;
const RETRY_MS = 150;

/**
 * Starts the embedded Postgres on 127.0.0.1, making its data at the first start and recovering them
 * after a crash. The server never outlives this process.
 */
export async function startPostgres(options: PostgresOptions): Promise<StartedPostgres> {
  const progress = options.onProgress ?? (() => undefined);
  const identity = unprivilegedIdentity();
  mkdirSync(options.home, { recursive: true, mode: 0o700 });
  const places = preparePlaces(options.home, identity);
  const binaries = findBinaries(identity !== undefined);
  const isNew = !existsSync(places.data);
  if (!isNew && !existsSync(places.credentials)) throw lostPasswords(places);
  const credentials = readOrMakeCredentials(places.credentials);
  if (isNew) {
    progress('creating the database');
    await makeCluster(binaries, places, credentials.admin, identity);
  }
  await clearLeftovers(places.data);
  progress('starting the database');
  const port = options.port ?? (await freePort());
  const start = () => {
    const child = launch(binaries.postgres, places, port, options.settings ?? {});
    options.onLaunched?.();
    return child;
  };
  const server = await startServer(start, places);
  if (isNew) void syncCluster(binaries, places, identity);
  const marker = join(places.folder, 'roles-made');
  if (!existsSync(marker)) {
    await makeRoles(port, credentials, places.firstPassword);
    writeFileSync(marker, '');
  }
  return {
    ownerUrl: urlFor(OWNER_ROLE, credentials.owner, port),
    appUrl: urlFor(APP_ROLE, credentials.app, port),
    port,
    ...server,
  };
}

/** The home was lost, its database was not: as root it may lie elsewhere. New passwords would all be refused by it. */
function lostPasswords({ folder, credentials }: PostgresPlaces): RuntimeFault {
  return new RuntimeFault(
    'postgres-passwords-lost',
    `A database of an earlier installation lies in ${folder}, but its passwords, ${credentials}, are gone.`,
    `Put that file back from a copy of the data folder. Without one, move the database aside (mv ${folder} ${folder}.lost) ` +
      'and do this again: a new one is made, which "entente restore" fills from a backup.',
  );
}

function launch(
  postgres: string,
  places: PostgresPlaces,
  port: number,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const all = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // No socket file: its path may be too long (107 bytes), and 127.0.0.1 with a password is all we use.
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Our statements are short: compiling one costs more than running it.
    jit: 'off',
    // Bodies are encrypted, yet parameters of a failed statement have no place in a log.
    log_parameter_max_length_on_error: '0',
    ...settings,
  };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return spawnServer(postgres, ['-D', places.data, ...flags], {
    ...unprivilegedIdentity(),
    cwd: '/',
    env: serverEnv(),
    logFile: places.log,
  });
}

async function startServer(start: () => ChildProcess, places: PostgresPlaces): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const child = start();
    const server = oversee(child, ENDING);
    const failure = await readiness(child, places.data);
    if (failure === undefined) return server;
    if (attempt >= START_TRIES || !sharedMemoryInUse(places.log)) {
      throw new RuntimeFault(
        'postgres-start-failed',
        `The embedded Postgres did not start (${failure}): ${lastLine(places.log)}`,
        `Read ${places.log}.`,
      );
    }
    await sleep(RETRY_MS);
  }
}

async function readiness(child: ChildProcess, data: string): Promise<string | undefined> {
  const isReady = () => {
    const state = readPostmasterPid(data);
    return state?.pid === child.pid && state?.ready === true;
  };
  const failure = await untilReady(child, isReady, { withinMs: READY_MS, pollMs: POLL_MS });
  if (failure !== undefined) child.kill('SIGQUIT');
  return failure;
}

function sharedMemoryInUse(log: string): boolean {
  const tail = readFileSync(log, 'utf8').slice(-2000);
  return /pre-existing shared memory block|Address already in use/.test(tail);
}

function lastLine(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|ERROR|PANIC/.test(line)) ?? lines.at(-1) ?? 'nothing was logged';
}
