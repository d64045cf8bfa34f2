import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { packageRoot } from '../../src/config/package-root.ts';
import { isAlive } from '../../src/runtime/process/alive.ts';
import { readRunFile } from '../../src/runtime/run-file.ts';
import { type System, startSystem } from '../../src/runtime/start-system.ts';
import { runThenKill } from '../support/run-then-kill.ts';

const run = promisify(execFile);
/** Restarts are at once; the machine of the tests may be busy. */
const SOON = { timeout: 20_000, interval: 50 };

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-system-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('the whole system, embedded', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(configFor(home));
  });
  afterAll(() => system.stop());

  test('answers that it is alive and ready', async () => {
    expect(await status('/health/live')).toBe(200);
    await vi.waitFor(async () => expect(await status('/health/ready')).toBe(200), SOON);
  });

  test('says in a file for us alone where its parts are', () => {
    expect(statSync(join(home, 'run.json')).mode & 0o077).toBe(0);
    expect(readRunFile(home)).toMatchObject({ url: system.url, databaseUrl: system.databaseUrl, pid: process.pid });
    expect(
      readRunFile(home)
        ?.processes.map(({ name }) => name)
        .sort(),
    ).toEqual(['postgres', 'temporal', 'worker']);
  });

  test('refuses a second instance on the same folder', async () => {
    await expect(startSystem(configFor(home))).rejects.toMatchObject({ code: 'home-in-use' });
  });

  test('a verb attaches to it', async () => {
    const { stdout } = await entente('admin', 'create', 'Claire.Martin@example.org', '--role', 'bpi-officer', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ email: 'claire.martin@example.org', role: 'bpi-officer' });
    const again = await entente('admin', 'create', 'claire.martin@example.org', '--json');
    expect(JSON.parse(again.stdout).person).toBe(JSON.parse(stdout).person);
    expect(JSON.parse((await entente('doctor', '--json')).stdout)).toMatchObject({
      ok: true,
      running: { url: system.url },
    });
  });

  test('a killed worker is replaced', async () => {
    const before = system.worker.pid;
    system.worker.kill();
    await vi.waitFor(() => expect(system.worker.pid).not.toBe(before), SOON);
  });

  test('killed servers come back on the same ports, and it is ready again', async () => {
    const { postgres, temporal } = system.embedded;
    for (const pid of [postgres, temporal]) process.kill(pid ?? 0, 'SIGKILL');
    await vi.waitFor(() => {
      expect(system.embedded.postgres).not.toBe(postgres);
      expect(system.embedded.temporal).not.toBe(temporal);
    }, SOON);
    await vi.waitFor(async () => expect(await status('/health/ready')).toBe(200), SOON);
  });

  test('stops everything that it started', async () => {
    const pids = (readRunFile(home)?.processes ?? []).map(({ pid }) => pid);
    await system.stop();
    expect(pids.filter(isAlive)).toEqual([]);
    expect(readRunFile(home)).toBeUndefined();
    expect(readFileSync(join(home, 'logs', 'postgres.log'), 'utf8').trimEnd()).toMatch(/database system is shut down$/);
  });

  async function status(path: string): Promise<number> {
    return (await fetch(`${system.url}${path}`)).status;
  }
});

test('after kill -9 of the main process nothing is left, and the next start finds everything', async () => {
  const script = `startSystem({ ...${JSON.stringify(configFor(home))} }).then((s) => ({ pid: s.worker.pid }))`;
  const worker = await runThenKill('runtime/start-system.js', script);
  const pids = (readRunFile(home)?.processes ?? []).map(({ pid }) => pid);
  expect(pids).toContain(worker);
  await vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), SOON);
  const { stdout } = await entente('journal', 'verify', '--json');
  expect(JSON.parse(stdout)).toBeTypeOf('object');
});

function configFor(folder: string) {
  return { ...loadConfig({ ENTENTE_HOME: folder }), port: 0, logLevel: 'warn' as const };
}

function entente(...words: string[]): Promise<{ stdout: string }> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ENTENTE_HOME: home };
  return run(process.execPath, [join(packageRoot, 'dist/app/main.js'), ...words], { env });
}
