import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/db/database.ts';
import { migrateDatabase } from '../../../src/db/migrate.ts';
import { ENGINE } from '../../../src/db/viewer.ts';
import { readAs, withActor } from '../../../src/db/with-actor.ts';
import { type StartedPostgres, startPostgres } from '../../../src/runtime/postgres/start-postgres.ts';
import { TcpProxy } from '../kit/tcp-proxy.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

/** A driver that forgot whoever asked in the moment of a reset was caught in three rounds of forty. */
const ROUNDS = 30;
const LOAD_MS = 700;
/** Whoever has no answer so long after the line is back waits for ever. */
const ANSWERED_MS = 8_000;

const WORK: readonly ((db: Database) => Promise<unknown>)[] = [
  (db) => db.engine`select pg_sleep(0.02)`,
  (db) => withActor(db, ENGINE, (tx) => tx.execute('select pg_sleep(0.02)')),
  (db) => readAs(db, ENGINE, (tx) => tx.execute('select pg_sleep(0.02)')),
];

let home: string;
let server: StartedPostgres;
let line: TcpProxy;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'entente-reset-'));
  server = await startPostgres({ home });
  await migrateDatabase({ databaseUrl: server.appUrl, databaseOwnerUrl: server.ownerUrl });
  line = await TcpProxy.to({ host: '127.0.0.1', port: server.port });
});
afterAll(async () => {
  await line?.close();
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Requests without a pause while all lines are reset for a moment; gives how many were answered, and how many never. */
async function round(
  cutAfterMs: number,
  cutForMs: number,
): Promise<{ passed: number; refused: number; never: number }> {
  const url = new URL(server.appUrl);
  url.port = String(line.port);
  const db = openDatabase({ databaseUrl: url.href });
  const count = { passed: 0, refused: 0, asked: 0 };
  const breaking = (async () => {
    await sleep(cutAfterMs);
    line.fail('cut');
    await sleep(cutForMs);
    line.heal();
  })();
  for (const end = Date.now() + LOAD_MS; Date.now() < end; await sleep(4)) {
    const job = WORK[count.asked % WORK.length];
    count.asked += 1;
    job?.(db).then(
      () => {
        count.passed += 1;
      },
      () => {
        count.refused += 1;
      },
    );
  }
  await breaking;
  const never = () => count.asked - count.passed - count.refused;
  for (const end = Date.now() + ANSWERED_MS; never() > 0 && Date.now() < end; ) await sleep(50);
  await db.close();
  return { passed: count.passed, refused: count.refused, never: never() };
}

it('everybody who asks the database is answered or refused, whenever its lines are reset', async () => {
  const when = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 30, max: 300 }));
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(when, async ([after, lasting]) => {
      const seen = await round(after, lasting);
      refused += seen.refused;
      expect(seen.passed).toBeGreaterThan(0);
      expect(seen.never).toBe(0);
    }),
    { numRuns: ROUNDS, endOnFailure: true },
  );
  expect(refused).toBeGreaterThan(0);
});
