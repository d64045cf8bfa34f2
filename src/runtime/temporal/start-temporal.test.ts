import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runThenKill } from '../../../test/support/run-then-kill.ts';
import { isAlive } from '../process/alive.ts';
import { freePort } from '../process/free-port.ts';
import { findCli } from './find-cli.ts';
import { servesNamespace } from './probe.ts';
import { type StartedTemporal, startTemporal } from './start-temporal.ts';

let home: string;
let server: StartedTemporal;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'entente-temporal-'));
  server = await startTemporal({ home });
});

afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

test('it serves its namespace, and no other', async () => {
  expect(await servesNamespace(server.address, 'default')).toBe(true);
  expect(await servesNamespace(server.address, 'elsewhere')).toBe(false);
});

test('its file is written in write-ahead mode: a commit waits once for the disk, not twice', () => {
  expect(statSync(join(home, 'temporal', 'temporal.db-wal')).isFile()).toBe(true);
});

test('killed with -9, it comes back on the same port', async () => {
  process.kill(server.pid, 'SIGKILL');
  await server.exited;
  expect(await servesNamespace(server.address, 'default')).toBe(false);
  server = await startTemporal({ home, port: server.port });
  expect(await servesNamespace(server.address, 'default')).toBe(true);
});

test('whoever started it is killed with -9: it ends too', async () => {
  const other = mkdtempSync(join(tmpdir(), 'entente-temporal-'));
  const pid = await runThenKill(
    'runtime/temporal/start-temporal.js',
    `startTemporal({ home: ${JSON.stringify(other)} })`,
  );
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 });
  rmSync(other, { recursive: true, force: true });
});

test('nobody listens: not served, and no error', async () => {
  expect(await servesNamespace(`127.0.0.1:${await freePort()}`, 'default')).toBe(false);
});

test('a TEMPORAL_CLI that cannot run is said, never silently replaced', () => {
  expect(() => findCli({ home, chosen: join(home, 'nothing') })).toThrow('not an executable file');
});
