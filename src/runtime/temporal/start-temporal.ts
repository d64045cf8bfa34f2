import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RuntimeFault } from '../fault.ts';
import { freePort } from '../process/free-port.ts';
import { type Ending, oversee } from '../process/oversee.ts';
import { spawnServer } from '../process/spawn-server.ts';
import { untilReady } from '../process/until-ready.ts';
import type { Running } from '../supervise.ts';
import { findOrFetchCli } from './find-cli.ts';
import { servesNamespace } from './probe.ts';
import { serverFlags } from './server-flags.ts';

export interface StartedTemporal extends Running {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  readonly port: number;
}

export interface TemporalOptions {
  /** The server's file lives in its folder `temporal`. The caller holds the lock on it: two servers on one file start without an error. */
  readonly home: string;
  readonly namespace?: string;
  readonly cli?: string | undefined;
  readonly port?: number | undefined;
  readonly onProgress?: (step: string) => void;
  readonly dynamicConfig?: readonly string[];
}

const READY_MS = 20_000;
const POLL_MS = 20;
/** It ends 1.1 s after SIGTERM when idle. */
const ENDING: Ending = { signal: 'SIGTERM', graceMs: 4000, last: 'SIGKILL' };

/** Starts the embedded Temporal server and waits until it serves the namespace. It never outlives this process. */
export async function startTemporal(options: TemporalOptions): Promise<StartedTemporal> {
  const progress = options.onProgress ?? (() => undefined);
  const namespace = options.namespace ?? 'default';
  const folder = join(options.home, 'temporal');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  mkdirSync(join(options.home, 'logs'), { recursive: true, mode: 0o700 });
  const cli = await findOrFetchCli({ home: options.home, chosen: options.cli, onProgress: progress });
  progress('starting Temporal');
  const port = options.port ?? (await freePort());
  const database = join(folder, 'temporal.db');
  const log = join(options.home, 'logs', 'temporal.log');
  const flags = serverFlags({ port, database, namespace, dynamicConfig: options.dynamicConfig });
  const child = spawnServer(cli.path, flags, { logFile: log, env: { ...process.env, TEMPORAL_ADDRESS: '' } });
  const server = oversee(child, ENDING);
  const address = `127.0.0.1:${port}`;
  const failure = await untilReady(child, () => servesNamespace(address, namespace), {
    withinMs: READY_MS,
    pollMs: POLL_MS,
  });
  if (failure !== undefined) {
    child.kill('SIGKILL');
    throw new RuntimeFault(
      'temporal-start-failed',
      `The embedded Temporal server (${cli.path}) did not start: ${failure}. ${lastLine(log)}`,
      `Read ${log}; a server of version 1.30 or later is needed.`,
    );
  }
  return { address, port, ...server };
}

function lastLine(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}
