import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { RuntimeFault } from '../fault.ts';
import { freePort } from '../process/free-port.ts';
import { stopProcess } from '../process/stop-process.ts';
import { guard } from '../process/watchdog.ts';
import { findOrFetchCli } from './find-cli.ts';
import { servesNamespace } from './probe.ts';
import { serverFlags } from './server-flags.ts';

export interface StartedTemporal {
  /** `127.0.0.1:PORT`. */
  readonly address: string;
  readonly port: number;
  readonly pid: number;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
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
const STOP_MS = 4000;

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
  const child = launch(cli.path, serverFlags({ port, database, namespace, dynamicConfig: options.dynamicConfig }), log);
  const address = `127.0.0.1:${port}`;
  const failure = await readiness(child, address, namespace);
  if (failure !== undefined) {
    child.kill('SIGKILL');
    throw new RuntimeFault(
      'temporal-start-failed',
      `The embedded Temporal server (${cli.path}) did not start: ${failure}. ${lastLine(log)}`,
      `Read ${log}; a server of version 1.30 or later is needed.`,
    );
  }
  const pid = child.pid ?? 0;
  const release = guard(pid, 'SIGTERM');
  const exited = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
  }).then(release);
  return {
    address,
    port,
    pid,
    exited,
    async stop() {
      await stopProcess(pid, { signal: 'SIGTERM', graceMs: STOP_MS, last: 'SIGKILL' });
      await exited;
    },
  };
}

function launch(cli: string, flags: string[], logFile: string): ChildProcess {
  const log = openSync(logFile, 'a', 0o600);
  try {
    return spawn(cli, flags, {
      stdio: ['ignore', log, log],
      detached: true,
      env: { ...process.env, TEMPORAL_ADDRESS: '' },
    });
  } finally {
    closeSync(log);
  }
}

async function readiness(child: ChildProcess, address: string, namespace: string): Promise<string | undefined> {
  let failure: string | undefined;
  child.once('error', (error) => {
    failure = error.message;
  });
  child.once('exit', (code, signal) => {
    failure ??= `exit ${code ?? signal}`;
  });
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(POLL_MS)) {
    if (failure !== undefined) return failure;
    if (await servesNamespace(address, namespace)) return undefined;
  }
  return `not ready within ${READY_MS / 1000} s`;
}

function lastLine(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').at(-1)?.slice(0, 300) ?? '';
}
