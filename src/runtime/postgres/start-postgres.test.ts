import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runThenKill } from '../../../test/support/run-then-kill.ts';
import { isAlive } from '../process/alive.ts';
import { type StartedPostgres, startPostgres } from './start-postgres.ts';

let home: string;
let server: StartedPostgres;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'entente-pg-'));
  server = await startPostgres({ home });
});

afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true, force: true });
});

test('the owner makes tables, the runtime role is bound by row-level security', async () => {
  const { rolname, rolbypassrls, rolsuper } = await one(
    server.appUrl,
    'select * from pg_roles where rolname = current_user',
  );
  expect({ rolname, rolbypassrls, rolsuper }).toEqual({ rolname: 'entente_app', rolbypassrls: false, rolsuper: false });
  await run(server.ownerUrl, 'create table kept (n int)', 'insert into kept values (42)');
});

test('passwords stand in a file that only we may read, and a wrong one is refused', async () => {
  await expect(one(server.appUrl.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(/password/);
});

test('killed with -9, it comes back on the same port with everything committed', async () => {
  process.kill(server.pid, 'SIGKILL');
  await server.exited;
  server = await startPostgres({ home, port: server.port });
  expect(await one(server.ownerUrl, 'select n from kept')).toEqual({ n: 42 });
});

test('a pid file that names a stranger does not keep it from starting', async () => {
  await server.stop();
  const pidFile = join(home, 'postgres', 'data', 'postmaster.pid');
  mkdirSync(join(home, 'postgres', 'data'), { recursive: true });
  writeFileSync(pidFile, `${process.pid}\n${join(home, 'postgres', 'data')}\n1\n1\n\n127.0.0.1\n0\nready\n`);
  server = await startPostgres({ home });
  expect(await one(server.ownerUrl, 'select n from kept')).toEqual({ n: 42 });
});

test('whoever started it is killed with -9: it ends too, cleanly', async () => {
  await server.stop();
  const pid = await runThenKill(
    'runtime/postgres/start-postgres.js',
    `startPostgres({ home: ${JSON.stringify(home)} })`,
  );
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 });
  expect(readFileSync(join(home, 'logs', 'postgres.log'), 'utf8').trimEnd()).toMatch(/database system is shut down$/);
  server = await startPostgres({ home });
  expect(await one(server.ownerUrl, 'select n from kept')).toEqual({ n: 42 });
});

test('a server that an earlier run left on the folder is stopped first', async () => {
  const left = server;
  server = await startPostgres({ home });
  expect(isAlive(left.pid)).toBe(false);
  expect(await one(server.ownerUrl, 'select n from kept')).toEqual({ n: 42 });
});

test('its passwords lost, it says what to do and makes no others; put back, everything is there', async () => {
  await server.stop();
  const [kept, away] = [join(home, 'postgres.json'), join(home, 'postgres.json.away')];
  renameSync(kept, away);
  const lost = { code: 'postgres-passwords-lost', remedy: expect.stringContaining('move the database aside') };
  await expect(startPostgres({ home })).rejects.toMatchObject(lost);
  expect(existsSync(kept)).toBe(false);
  renameSync(away, kept);
  server = await startPostgres({ home });
  expect(await one(server.ownerUrl, 'select n from kept')).toEqual({ n: 42 });
});

async function one(url: string, query: string): Promise<Record<string, unknown>> {
  const [row] = await run(url, query);
  return row ?? {};
}

async function run(url: string, ...queries: string[]): Promise<Record<string, unknown>[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    let rows: Record<string, unknown>[] = [];
    for (const query of queries) rows = [...(await sql.unsafe(query))];
    return rows;
  } finally {
    await sql.end();
  }
}
