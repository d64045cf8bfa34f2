import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endSessions, whileAway } from '../../test/support/cut-database.ts';
import { type TestDatabase, testDatabase } from '../../test/support/database.ts';
import { openDatabase } from './database.ts';
import { isDatabaseAway } from './database-away.ts';
import { ENGINE } from './viewer.ts';
import { readAs, withActor } from './with-actor.ts';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase();
});
afterAll(() => t.close());

const one = (db: TestDatabase['db']) => readAs(db, ENGINE, (tx) => tx.execute('select 1 as one'));

/** The last cut may have met sessions that only then began: soon, though, all are there for whoever asks. */
const back = () =>
  expect
    .poll(() =>
      Promise.all(Array.from({ length: 40 }, () => one(t.db))).then(
        (all) => all.length,
        () => 0,
      ),
    )
    .toBe(40);

it('a database that nobody answers for is away, and a refused statement is not', async () => {
  const nobody = openDatabase({ databaseUrl: 'postgres://entente_app:x@127.0.0.1:1/entente' });
  expect(isDatabaseAway(await one(nobody).catch((error: unknown) => error))).toBe(true);
  await nobody.close();
  const refused = await readAs(t.db, ENGINE, (tx) => tx.execute('select nonsense')).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(Error);
  expect(isDatabaseAway(refused)).toBe(false);
});

it('closes once what was read has come back, and waits for nobody in vain', async () => {
  const db = openDatabase({ databaseUrl: t.databaseUrl });
  await one(db);
  const given = setTimeout(3_000, 'still waiting', { ref: false });
  expect(await Promise.race([db.close().then(() => 'closed'), given])).toBe('closed');
});

it.each(['53100', '25006'])('a database that takes nothing for now (%s) is away too', async (code) => {
  const statement = `do $$ begin raise exception 'not now' using errcode = '${code}'; end $$`;
  const full = await withActor(t.db, ENGINE, (tx) => tx.execute(statement)).catch((error: unknown) => error);
  expect(isDatabaseAway(full)).toBe(true);
});

it('sessions that end in the midst of reading or writing are refused as such, and the pool is whole again', async () => {
  const away: boolean[] = [];
  const cut = (work: Promise<unknown>) =>
    work.then(
      () => away.push(false),
      (error: unknown) => away.push(isDatabaseAway(error)),
    );
  // More than the pool has sessions: some wait for one while all end.
  const cutting = Array.from({ length: 24 }, (_, index) =>
    cut(
      index % 2 === 0
        ? readAs(t.db, ENGINE, async (tx) => {
            await tx.execute('select pg_sleep(0.2)');
            // A session that ended between two statements must refuse the second, not spoil the next user's.
            await setTimeout(50);
            await tx.execute('select pg_sleep(0.2)');
          })
        : withActor(t.db, ENGINE, (tx) => tx.execute('select pg_sleep(0.4)')),
    ),
  );
  for (let round = 0; round < 3; round += 1) {
    await setTimeout(150);
    await endSessions(t);
  }
  await Promise.all(cutting);
  expect(away).toContain(true);
  await back();
  await expect(withActor(t.db, ENGINE, (tx) => tx.execute('select 1 as one'))).resolves.toBeDefined();
});

it('who waits for a session while none can be had is refused, and takes none from those who come later', async () => {
  await t.owner
    .unsafe(`alter database ${new URL(t.databaseUrl).pathname.slice(1)} allow_connections false`)
    .catch(() => undefined);
  const refused = await whileAway(t, () => Promise.allSettled(Array.from({ length: 30 }, () => one(t.db))));
  expect(refused.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(20);
  await back();
});
