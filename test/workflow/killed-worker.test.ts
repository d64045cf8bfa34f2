import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/config/package-root.ts';
import { EngagementClient } from '../../src/temporal/engagement-client.ts';
import { FakeWorld } from './fake-world.ts';
import { FileJournal } from './file-journal.ts';
import type { Orders } from './mortal-worker.ts';
import { masterKeys, type Rig, startRig } from './rig.ts';
import { CLAUSES, Story } from './story.ts';

const ENTRY = join(packageRoot, 'test', 'workflow', 'mortal-worker.ts');
const HOOK = join(packageRoot, 'test', 'support', 'typescript-hook.mjs');

let rig: Rig;
let folder: string;
let child: ChildProcess | null = null;
beforeAll(async () => {
  rig = await startRig();
  folder = mkdtempSync(join(tmpdir(), 'entente-mortal-'));
  writeFileSync(join(folder, 'bundle.js'), 'code' in rig.bundle ? rig.bundle.code : '');
});
afterAll(async () => {
  child?.kill('SIGKILL');
  await rig.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function startChild(orders: Orders): Promise<void> {
  child = spawn(process.execPath, ['--import', HOOK, ENTRY, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout) await once(child.stdout, 'data');
}

describe('a worker that is killed', () => {
  it('loses no accepted command, doubles none, and writes none that was not accepted', async () => {
    const taskQueue = randomUUID();
    const journal = new FileJournal(join(folder, 'journal.jsonl'));
    const orders: Omit<Orders, 'dieAt'> = {
      address: rig.address,
      taskQueue,
      bundlePath: join(folder, 'bundle.js'),
      journalPath: join(folder, 'journal.jsonl'),
      key: masterKeys.current.key.toString('hex'),
    };
    const engagements = new EngagementClient({ client: rig.client, taskQueue });
    const story = new Story({ world: new FakeWorld(), engagements, report: rig.report });
    const accepted: string[] = [];
    const { founder, business } = story.people;

    await startChild({ ...orders, dieAt: null });
    await story.opened();
    child?.kill('SIGKILL');

    for (const [round, when] of (['before', 'after'] as const).entries()) {
      await startChild({ ...orders, dieAt: { when, commit: 2 } });
      const died = once(child as ChildProcess, 'exit');
      const successor = died.then(() => startChild({ ...orders, dieAt: null }));
      for (let act = 0; act < 4; act += 1) {
        const actor = (round * 4 + act) % 2 === 0 ? founder : business;
        const envelope = story.envelope(actor, {
          type: 'send-turn',
          moves: [{ kind: 'comment', clause: CLAUSES[0] as never, text: `${round}.${act}` }],
        });
        expect(await story.send(envelope, 40_000)).toMatchObject({ kind: 'accepted' });
        accepted.push(envelope.commandId);
      }
      expect((await died)[1]).toBe('SIGKILL');
      await successor;
      while (journal.read().length < story.seq) await new Promise((resolve) => setTimeout(resolve, 20));
      child?.kill('SIGKILL');
    }

    const turns = journal.read().filter(({ event }) => event.type === 'turn-sent');
    expect(turns.map(({ commandId }) => commandId)).toEqual(accepted);
    expect(journal.read().map(({ seq }) => seq)).toEqual(journal.read().map((_, index) => index + 1));
  }, 120_000);
});
