import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '../../src/config/package-root.ts';
import { isAlive } from '../../src/runtime/process/alive.ts';
import { freePort } from '../../src/runtime/process/free-port.ts';
import { runningInstance } from '../../src/runtime/run-file.ts';

const BOOT = { timeout: 60_000, interval: 100 };
/** "Within seconds", on a machine that does other things too. */
const STOPPED_MS = 15_000;
/** After the first signal was handled, before the application has stopped. */
const PASSED_ON_MS = 150;

interface Started {
  readonly home: string;
  readonly url: string;
  readonly npm: ChildProcess;
  readonly ended: Promise<unknown>;
  /** All that runs for it. */
  pids(): number[];
}

const all: Started[] = [];
afterAll(async () => {
  for (const { npm, ended, home } of all) {
    if (npm.exitCode === null && npm.signalCode === null) process.kill(-(npm.pid ?? 0), 'SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  }
});

describe('npm start, on two data folders side by side', () => {
  let one: Started;
  let other: Started;
  beforeAll(async () => {
    [one, other] = await Promise.all([npmStart(), npmStart()]);
  }, 120_000);

  it('stops on SIGTERM to npm all that it started, within seconds, and leaves the other alone', async () => {
    const [ours, theirs] = [one.pids(), other.pids()];
    expect(ours).toHaveLength(4);
    one.npm.kill('SIGTERM');
    await stopped(one, ours);
    expect(theirs.every(isAlive)).toBe(true);
    expect((await fetch(`${other.url}/health/ready`)).status).toBe(200);
    expect(readFileSync(join(one.home, 'logs/postgres.log'), 'utf8').trimEnd()).toMatch(
      /database system is shut down$/,
    );
  }, 60_000);

  it('stops on Ctrl-C, which a terminal sends to npm and to the application alike, and npm passes on', async () => {
    const pids = other.pids();
    const [application] = pids;
    process.kill(-(other.npm.pid ?? 0), 'SIGINT');
    // npm passes it on at a moment of its own, which a busy machine puts off.
    await sleep(PASSED_ON_MS);
    if (application !== undefined && isAlive(application)) process.kill(application, 'SIGINT');
    await stopped(other, pids);
    expect(readFileSync(join(other.home, 'logs/postgres.log'), 'utf8').trimEnd()).toMatch(
      /database system is shut down$/,
    );
  }, 60_000);

  it('stops when asked before it stands, and leaves nothing running', async () => {
    const early = await npmStart(async ({ home }) => {
      await vi.waitFor(() => expect(existsSync(join(home, 'run.json'))).toBe(true), BOOT);
    });
    early.npm.kill('SIGTERM');
    const asked = Date.now();
    await early.ended;
    expect(Date.now() - asked).toBeLessThan(STOPPED_MS);
    await vi.waitFor(() => expect(early.pids().filter(isAlive)).toEqual([]), BOOT);
  }, 90_000);
});

/** Nothing of it is left: processes, `run.json`, lock. */
async function stopped({ home, ended }: Started, pids: readonly number[]): Promise<void> {
  const asked = Date.now();
  await ended;
  await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), BOOT);
  expect(Date.now() - asked).toBeLessThan(STOPPED_MS);
  expect(['run.json', 'lock'].filter((name) => existsSync(join(home, name)))).toEqual([]);
}

/** As a person does it in a terminal: npm leads a process group of its own. */
async function npmStart(until: (started: Started) => Promise<void> = ready): Promise<Started> {
  const home = mkdtempSync(join(tmpdir(), 'entente-stop-'));
  const port = await freePort();
  const npm = spawn('npm', ['start'], {
    cwd: packageRoot,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ENTENTE_HOME: home, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  const pids = () => {
    const run = runningInstance(home);
    return run === undefined ? [] : [run.pid, ...run.processes.map(({ pid }) => pid)];
  };
  const started = { home, url: `http://127.0.0.1:${port}`, npm, ended: once(npm, 'exit'), pids };
  all.push(started);
  await until(started);
  return started;
}

async function ready({ url }: Started): Promise<void> {
  await vi.waitFor(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200), BOOT);
}
