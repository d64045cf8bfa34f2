import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { propose, startingFacts, startingPositions } from '../../src/cli/demo/positions.ts';
import { Table } from '../../src/cli/demo/table.ts';
import { packageRoot } from '../../src/config/package-root.ts';
import type { EngagementId } from '../../src/domain/ids.ts';
import { postgresFolder } from '../../src/runtime/postgres/places.ts';
import { freePort } from '../../src/runtime/process/free-port.ts';
import { unprivilegedIdentity } from '../../src/runtime/process/unprivileged.ts';
import { ClientLedger } from '../fault/kit/client-ledger.ts';
import { gather } from '../fault/kit/gather.ts';
import { type Served, serve } from '../fault/kit/served.ts';
import type { Meeting } from '../fault/kit/talks.ts';

const SLOW = 180_000;

/** One installation is lost with all that it held; what its backup saved goes on. */
describe('a backup, when the machine is lost', () => {
  const ground = mkdtempSync(join(tmpdir(), 'entente-drill-'));
  let home = mkdtempSync(join(tmpdir(), 'entente-drill-lost-'));
  const machines = [home];
  const backup = join(ground, 'entente.backup');
  const passphrase = join(ground, 'passphrase');
  const ledger = new ClientLedger();
  let port: number;
  let served: Served;
  let meeting: Meeting;
  let engagement: EngagementId;

  beforeAll(async () => {
    writeFileSync(passphrase, 'une phrase assez longue\n', { mode: 0o600 });
    port = await freePort();
    served = await serve(home, port);
    const databaseUrl = served.run().databaseUrl ?? '';
    const gathered = await gather({ url: served.url, databaseUrl }, { startups: 1, calls: 1 });
    meeting = gathered.meetings[0] as Meeting;
    engagement = await opened(ledger, meeting);
  }, SLOW);
  afterAll(async () => {
    served?.signal('SIGTERM');
    await served?.ended;
    for (const folder of [ground, ...machines]) rmSync(folder, { recursive: true, force: true });
  });

  it(
    'is taken while people negotiate; an engagement that runs is not started a second time',
    async () => {
      const taken = await entente('backup', '--out', backup, '--passphrase-file', passphrase, '--json');
      expect(taken).toMatchObject({ code: 0, json: { file: backup, keys: true } });
      expect(await entente('resurrect', engagement, '--json')).toMatchObject({
        code: 1,
        json: { engagements: [{ engagement, outcome: 'running' }] },
      });
      expect((await entente('backup', '--out', backup)).code).toBe(64);
      // The rows are sealed, and so are the keys: what was written does not lie open in the file.
      expect(readFileSync(backup).includes('master-key')).toBe(false);
    },
    SLOW,
  );

  it(
    'gives everything back to another machine, and the talks go on where they stood',
    async () => {
      served.signal('SIGKILL');
      await served.ended;
      rmSync(home, { recursive: true, force: true });
      home = mkdtempSync(join(tmpdir(), 'entente-drill-new-'));
      machines.push(home);
      expect(await entente('restore', '--from', passphrase, '--json')).toMatchObject({ code: 65 });

      const restored = await entente('restore', '--from', backup, '--passphrase-file', passphrase, '--json');
      expect(restored).toMatchObject({ code: 0, json: { valid: true, engagements: 1, keys: true } });
      const twice = await entente('restore', '--from', backup, '--passphrase-file', passphrase, '--json');
      expect(twice).toMatchObject({ code: 1, json: { error: { code: 'not-empty' } } });

      served = await serve(home, port);
      expect(await entente('resurrect', '--json')).toMatchObject({
        code: 0,
        json: { engagements: [{ engagement, outcome: 'resurrected' }] },
      });
      const { player } = meeting.industrial;
      const table = new Table(engagement);
      const before = await table.read(player);
      expect(before).toMatchObject({ stage: 'negotiating' });
      const clauses = await table.clauses(player);
      const [clause, seen] = [...clauses].find(([, { proposal }]) => proposal !== null) ?? [];
      const move = {
        kind: 'accept',
        clause,
        selectionSha256: seen?.proposal?.sha256,
        clauseRev: seen?.rev,
      };
      await ledger.send(player, `/api/engagements/${engagement}/turns`, { moves: [move] }, { ifMatch: before.rev });
      const after = await table.read(player);
      expect(after.rev).toBe(before.rev + 1);
      expect(await entente('journal', 'verify', '--json')).toMatchObject({ code: 0, json: { valid: true } });
    },
    SLOW,
  );

  it('over a lost data folder whose database is still there, says where it is and what to do', async () => {
    // As root, what lies behind a folder that is ours alone has its database elsewhere; else it is within.
    const lost = join(ground, 'lost');
    mkdirSync(lost);
    const folder = postgresFolder(lost, unprivilegedIdentity());
    mkdirSync(join(folder, 'data'), { recursive: true });
    try {
      const restored = await ententeIn(lost, 'restore', '--from', backup, '--passphrase-file', passphrase, '--json');
      expect(restored).toMatchObject({ code: 2, json: { error: { code: 'postgres-passwords-lost' } } });
      expect(restored.stderr).toContain(`mv ${folder} ${folder}.lost`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  function entente(...words: string[]): ReturnType<typeof ententeIn> {
    return ententeIn(home, ...words);
  }

  async function ententeIn(
    where: string,
    ...words: string[]
  ): Promise<{ code: number; json: unknown; stderr: string }> {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ENTENTE_HOME: where };
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(packageRoot, 'dist/app/main.js'), ...words],
        { env },
        (error, stdout, stderr) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
          resolve({ code, json: stdout.startsWith('{') ? JSON.parse(stdout) : null, stderr });
        },
      );
    });
  }
});

/** Up to the start-up's first turn, which the industrial has not answered. */
async function opened(ledger: ClientLedger, { call, startup, industrial, library }: Meeting): Promise<EngagementId> {
  const application = { company: startup.company, title: 'Réponse', text: 'Un capteur optique, essayé sur site.' };
  const applied = await ledger.send(startup.player, `/api/calls/${call}/applications`, application);
  const at = `/api/engagements/${applied.engagement}`;
  const selected = await ledger.send(industrial.player, `${at}/selection`, {}, { ifMatch: applied.rev });
  const [first, second] = [...startingPositions(library)];
  if (first === undefined || second === undefined) throw new Error('the library has no clauses');
  const opening = {
    turnMode: 'alternate',
    pen: 'startup',
    clauses: [first[0], second[0]],
    facts: startingFacts(library),
    signatories: [
      { person: startup.player.person, side: 'startup' },
      { person: industrial.player.person, side: 'industrial' },
    ],
  };
  const talks = await ledger.send(industrial.player, `${at}/opening`, opening, { ifMatch: selected.rev });
  const turn = { moves: [propose(...first)], message: 'Pour commencer.' };
  await ledger.send(startup.player, `${at}/turns`, turn, { ifMatch: talks.rev });
  return applied.engagement as EngagementId;
}
