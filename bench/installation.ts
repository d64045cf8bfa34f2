import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectedConfig } from '../src/config/config.ts';
import { loadConfig } from '../src/config/load-config.ts';
import { readRunFile } from '../src/runtime/run-file.ts';

/** An installation as its users run it: `serve`, built, in processes of its own. */
export interface Installation {
  readonly url: string;
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string;
  /** For a process that speaks to its servers directly. */
  readonly config: ConnectedConfig;
  readonly pid: number;
  /** From the first instruction to the API that answers, milliseconds. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

const READY_MS = 120_000;
const LOOK_AGAIN_MS = 4;

/** Starts one on `home`; the default is a new folder that goes with it. `given` configures it further. */
export async function startInstallation(
  home?: string,
  given: { readonly [variable: string]: string } = {},
): Promise<Installation> {
  const folder = home ?? mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const env = { ...process.env, ENTENTE_HOME: folder, PORT: '0', LOG_LEVEL: 'silent', ...given };
  const begun = performance.now();
  const child = spawn(process.execPath, ['dist/app/main.js', 'serve'], { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const run = await untilListed(folder, () => child.exitCode);
  const readyMs = performance.now() - begun;
  const { url, databaseUrl, databaseOwnerUrl, temporalAddress } = run;
  const config = {
    ...loadConfig({ ENTENTE_HOME: folder, LOG_LEVEL: 'silent' }),
    databaseUrl,
    databaseOwnerUrl,
    temporalAddress,
  };
  return {
    ...{ url, databaseUrl, databaseOwnerUrl, config, readyMs },
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      if (home === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What `run.json` says once the API listens and the worker works: it is written whole by then. */
async function untilListed(home: string, exitCode: () => number | null) {
  for (const end = Date.now() + READY_MS; Date.now() < end; await sleep(LOOK_AGAIN_MS)) {
    if (exitCode() !== null) throw new Error(`It ended with ${exitCode()} while starting.`);
    const run = readRunFile(home);
    if (run === undefined) continue;
    const { url, databaseUrl, databaseOwnerUrl, temporalAddress } = run;
    if (url === undefined || databaseUrl === undefined) continue;
    if (databaseOwnerUrl === undefined || temporalAddress === undefined) continue;
    return { url, databaseUrl, databaseOwnerUrl, temporalAddress };
  }
  throw new Error(`Not ready within ${READY_MS / 1000} s.`);
}
