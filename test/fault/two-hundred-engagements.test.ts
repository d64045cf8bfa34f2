import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Again } from '../../src/cli/demo/api-client.ts';
import type { Player } from '../../src/cli/demo/people.ts';
import { loadConfig } from '../../src/config/load-config.ts';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { rebuildAll } from '../../src/db/journal/rebuild.ts';
import { verifyJournal } from '../../src/db/journal/verify-journal.ts';
import { openKeyring } from '../../src/db/key-store.ts';
import type { Keyring } from '../../src/keys/keyring.ts';
import { freePort } from '../../src/runtime/process/free-port.ts';
import { ClientLedger } from './kit/client-ledger.ts';
import { gather } from './kit/gather.ts';
import { disagreements } from './kit/judge.ts';
import { type Served, serve } from './kit/served.ts';
import { STEPS, talk } from './kit/talks.ts';

const SIZES = { startups: 20, calls: 10 };
const ENGAGEMENTS = SIZES.startups * SIZES.calls;
/** Killed once so much of all steps is acknowledged. */
const KILLS = [
  { part: 'worker', after: 0.15 },
  { part: 'temporal', after: 0.35 },
  { part: 'postgres', after: 0.55 },
  { part: 'everything', after: 0.75 },
] as const;
const WHOLE_MS = 400_000;

describe('two hundred engagements at once, while the worker, Temporal, Postgres and at last everything is killed', () => {
  const home = mkdtempSync(join(tmpdir(), 'entente-fault-'));
  const ledger = new ClientLedger();
  const seen: string[] = [];
  let served: Served;
  let players: readonly Player[] = [];
  let db: Database;
  let keyring: Keyring;

  beforeAll(async () => {
    const begun = Date.now();
    const since = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
    const port = await freePort();
    served = await serve(home, port);
    const databaseUrl = served.run().databaseUrl ?? '';
    const gathered = await gather({ url: served.url, databaseUrl }, SIZES);
    players = gathered.players;
    seen.push(`${since()}: ${players.length} people signed in, ${gathered.meetings.length} meetings`);
    const talking = Promise.all(gathered.meetings.map((meeting) => talk(ledger, meeting)));
    const killing = (async () => {
      for (const { part, after } of KILLS) {
        await ledger.reached(Math.round(ENGAGEMENTS * STEPS * after));
        const before = ledger.acknowledged;
        const killed = Date.now();
        if (part === 'everything') {
          served.signal('SIGKILL');
          await served.ended;
          served = await serve(home, port);
        } else process.kill(served.pidOf(part), 'SIGKILL');
        // What was under way may still be answered: the tenth answer is one that came after.
        await ledger.reached(before + 10);
        seen.push(
          `${since()}: ${part} killed after ${before} steps, ten more were acknowledged ${Date.now() - killed} ms later`,
        );
      }
    })();
    await Promise.all([talking, killing]);
    seen.push(`${since()}: all talks done, ${ledger.acknowledged} steps acknowledged`);
    db = openDatabase({ databaseUrl: served.run().databaseUrl ?? '' });
    keyring = openKeyring(db, loadConfig({ ENTENTE_HOME: home }));
  }, WHOLE_MS);

  afterAll(async () => {
    await db?.close();
    served?.signal('SIGTERM');
    await served?.ended;
    seen.push(...faultsLogged(home));
    rmSync(home, { recursive: true, force: true });
    process.stdout.write(`${seen.join('\n')}\n`);
  });

  it('every acknowledged step is in the journal exactly once, and nothing else is', async () => {
    const refused = ledger.steps.filter(({ outcome }) => outcome.kind === 'refused').length;
    const again = sum(players.map(({ api }) => api.again));
    seen.push(`${ledger.steps.length} steps sent, ${refused} refused, ${JSON.stringify(again)} sent again`);
    expect(await disagreements(db, keyring, ledger.steps)).toEqual([]);
    expect(ledger.acknowledged).toBeGreaterThanOrEqual(ENGAGEMENTS * STEPS);
    expect(refused).toBe(ENGAGEMENTS / 5);
  });

  it('the clients met what they should: unknown outcomes or refusals that pass, and cut lines', () => {
    const again = sum(players.map(({ api }) => api.again));
    expect(again.cut).toBeGreaterThan(0);
    expect(again.unknown + again['not-now']).toBeGreaterThan(0);
  });

  it(
    'the journal of each verifies, and the read models are what rebuilding gives',
    async () => {
      const report = await verifyJournal(db, keyring);
      expect(report).toMatchObject({ valid: true, engagements: ENGAGEMENTS, faults: [] });
      const before = await readModels(db);
      expect(await rebuildAll(db, keyring)).toMatchObject({
        engagements: ENGAGEMENTS,
        events: report.entries,
        skipped: [],
      });
      expect(await readModels(db)).toEqual(before);
      expect((await verifyJournal(db, keyring)).faults).toEqual([]);
      seen.push(`${report.entries} entries verified, ${report.engagements} engagements rebuilt alike`);
    },
    WHOLE_MS,
  );
});

/** What the application itself called a fault: none is expected, and one would tell where to look. */
function faultsLogged(home: string): readonly string[] {
  const log = readFileSync(join(home, 'logs', 'entente.log'), 'utf8');
  return log.split('\n').filter((line) => /^\{"level":[56]0/.test(line) && !line.includes('"msg":"outbox"'));
}

/** Sealed contents are encrypted anew each time: `verifyJournal` compares those, this the rest. */
async function readModels(db: Database): Promise<unknown> {
  return {
    engagements: await db.engine`select * from engagements order by engagement_id`,
    clauses: await db.engine`select engagement_id, clause, position, status, rev, seq from clauses order by 1, 2`,
    turns: await db.engine`select engagement_id, seq, turn, side, moves, sent_at from turns order by 1, 2`,
    tasks: await db.engine`select * from tasks order by engagement_id, task_id`,
  };
}

function sum(counts: readonly { readonly [why in Again]: number }[]): { [why in Again]: number } {
  const total = { unknown: 0, 'not-now': 0, cut: 0 };
  for (const one of counts) for (const why of ['unknown', 'not-now', 'cut'] as const) total[why] += one[why];
  return total;
}
