import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../src/db/database.ts';
import { openEngagementClient } from '../src/temporal/open-engagement-client.ts';
import { Engine, manyAtOnce, type Talk, withJournal } from './engine.ts';
import type { Bench, Figure } from './figure.ts';
import { type Installation, startInstallation } from './installation.ts';
import { median, timed } from './timing.ts';

const FEW = 100;
/** Steps for one median, on engagements that stay in memory. */
const STEPS = 120;
const TALKS = 6;
/** Clients that start engagements at once. */
const AT_ONCE = 24;
/** Long talks that the crowd drives out of the worker's memory (300 engagements fit). */
const LONG_TALKS = 5;
/** A run holds 1,000 events at most; a turn adds about 12. */
const LONG_TURNS = 72;

/**
 * Engagements that wait, by the thousand: what a step costs beside them, what one of them takes on disk, how fast they
 * start, and how long one that was driven out of memory takes to answer.
 *
 * @param size - how many wait at last
 */
export function benchCrowd(size: number): Bench {
  return async () => {
    const installation = await startInstallation();
    const { engagements, close } = await openEngagementClient(installation.config);
    try {
      return await withJournal(installation.databaseUrl, (db, notices) =>
        measure(installation, db, new Engine(engagements, notices), size),
      );
    } finally {
      await close();
      await installation.stop();
    }
  };
}

async function measure(
  installation: Installation,
  db: Database,
  engine: Engine,
  size: number,
): Promise<readonly Figure[]> {
  const long: Talk[] = [];
  await manyAtOnce(LONG_TALKS, LONG_TALKS, async () => {
    const talk = await engine.open();
    for (let turn = 0; turn < LONG_TURNS; turn += 1) await engine.turn(talk);
    long.push(talk);
  });
  await manyAtOnce(FEW, AT_ONCE, () => engine.apply());
  await stepsBeside(engine);
  const few = await stepsBeside(engine);
  const before = await bytesOnDisk(installation, db);
  const starting = await timed(() => manyAtOnce(size - FEW, AT_ONCE, () => engine.apply()));
  const bytes = (await bytesOnDisk(installation, db)) - before;
  const evicted = [];
  for (const talk of long) evicted.push(await timed(() => engine.turn(talk)));
  await stepsBeside(engine);
  const many = await stepsBeside(engine);
  return [
    {
      ...{ name: `A step beside ${size} that wait / beside ${FEW}`, value: many / few, unit: 'ratio', limit: 1.2 },
      baseline: `${few.toFixed(1)} ms until recorded`,
    },
    { name: 'One that waits, on disk (journal, read models, history)', value: bytes / (size - FEW) / 1024, unit: 'kB' },
    { name: 'Applications recorded in a second', value: ((size - FEW) / starting) * 1000, unit: 'count' },
    { name: 'First step after eviction at about 1,000 events', value: median(evicted), unit: 'ms', limit: 1_000 },
    { name: 'The slowest of them', value: Math.max(...evicted), unit: 'ms', limit: 1_000 },
  ];
}

/** Median time of a step until the journal holds it, milliseconds. */
async function stepsBeside(engine: Engine): Promise<number> {
  const talks: Talk[] = [];
  for (let index = 0; index < TALKS; index += 1) talks.push(await engine.open());
  const times: number[] = [];
  for (let step = 0; step < STEPS; step += 1) {
    const talk = talks[step % TALKS];
    if (talk !== undefined) times.push(await timed(() => engine.turn(talk)));
  }
  return median(times);
}

/** The database as Postgres counts it, and Temporal's file with its write-ahead log. */
async function bytesOnDisk({ config }: Installation, db: Database): Promise<number> {
  const [row] = await db.engine`select pg_database_size(current_database()) as bytes`;
  const folder = join(config.home, 'temporal');
  const files = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  return files.reduce((sum, size) => sum + size, Number(row?.['bytes'] ?? 0));
}
