import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { startPostgres } from '../src/runtime/postgres/start-postgres.ts';
import { openEngagementClient } from '../src/temporal/open-engagement-client.ts';
import { Engine, type Talk, withJournal } from './engine.ts';
import type { Bench, Figure } from './figure.ts';
import { startInstallation } from './installation.ts';

const TALKS = 10;
/** Each of them sends its next step so long after the last was accepted. */
const PACE_MS = 500;
const BEFORE_MS = 3_000;
const GIVE_UP_MS = 120_000;

/**
 * Postgres stopped under steady load, and started again: how soon everything that was accepted meanwhile is recorded.
 *
 * @param seconds - how long it is away
 */
export function benchOutage(seconds: number): Bench {
  return async () => {
    const home = mkdtempSync(join(tmpdir(), 'entente-outage-'));
    let server = await startPostgres({ home });
    const given = { DATABASE_URL: server.appUrl, DATABASE_OWNER_URL: server.ownerUrl };
    const installation = await startInstallation(undefined, given);
    const { engagements, close } = await openEngagementClient(installation.config);
    try {
      const talks: Talk[] = [];
      const engine = await withJournal(server.appUrl, async (_db, notices) => {
        const opening = new Engine(engagements, notices);
        for (let index = 0; index < TALKS; index += 1) talks.push(await opening.open());
        return opening;
      });
      const load = steadyLoad(engine, talks);
      await sleep(BEFORE_MS);
      await server.stop();
      await sleep(seconds * 1_000);
      server = await startPostgres({ home, port: server.port });
      const back = performance.now();
      const due = new Map(load.accepted);
      await untilRecorded(server.ownerUrl, due);
      const drained = performance.now() - back;
      await load.stop();
      const lost = await untilRecorded(server.ownerUrl, load.accepted);
      return figuresOf(seconds, drained, lost, load.steps());
    } finally {
      await close();
      await installation.stop();
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    }
  };
}

function figuresOf(seconds: number, drained: number, lost: number, steps: number): readonly Figure[] {
  return [
    {
      ...{ name: `Recorded again after ${seconds} s without Postgres / that time`, unit: 'ratio', limit: 0.25 },
      value: drained / (seconds * 1_000),
      baseline: `${drained.toFixed(0)} ms for ${TALKS} talks with ${1000 / PACE_MS} steps a second each`,
    },
    { name: 'Accepted steps', value: steps, unit: 'count' },
    { name: 'Accepted steps that were lost', value: lost, unit: 'count', limit: 0 },
  ];
}

/** Every talk goes on, whatever the database does; `accepted` says up to which entry. */
function steadyLoad(engine: Engine, talks: readonly Talk[]) {
  const accepted = new Map<string, number>();
  let going = true;
  let steps = 0;
  const lanes = talks.map(async (talk) => {
    while (going) {
      accepted.set(talk.engagement, await engine.turnUnrecorded(talk));
      steps += 1;
      await sleep(PACE_MS);
    }
  });
  return {
    accepted,
    steps: () => steps,
    async stop() {
      going = false;
      await Promise.all(lanes);
    },
  };
}

/** Waits until the journal holds every engagement up to its entry; gives how many entries are missing in the end. */
async function untilRecorded(url: string, due: ReadonlyMap<string, number>): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    for (const end = Date.now() + GIVE_UP_MS; ; await sleep(25)) {
      const rows = await sql`select engagement_id as id, max(seq) as seq from engagements group by engagement_id`;
      const there = new Map(rows.map(({ id, seq }) => [String(id), Number(seq)]));
      const missing = [...due].reduce((sum, [id, seq]) => sum + Math.max(0, seq - (there.get(id) ?? 0)), 0);
      if (missing === 0 || Date.now() > end) return missing;
    }
  } finally {
    await sql.end();
  }
}
