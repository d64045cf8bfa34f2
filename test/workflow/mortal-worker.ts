import type { EngagementActivities } from '../../src/protocol/activities.ts';
import { deriveCodecKeys } from '../../src/temporal/codec-keys.ts';
import { createWorker } from '../../src/temporal/worker.ts';
import { FileJournal } from './file-journal.ts';

/** What the test tells its worker process, as JSON in the first argument. */
export interface Orders {
  readonly address: string;
  readonly taskQueue: string;
  readonly bundlePath: string;
  readonly journalPath: string;
  /** The master key, hexadecimal: a test's own, worth nothing. */
  readonly key: string;
  /** Kill this very process at its n-th commit, before or after the journal has it. */
  readonly dieAt: { readonly when: 'before' | 'after'; readonly commit: number } | null;
}

const orders: Orders = JSON.parse(process.argv[2] ?? '');
const journal = new FileJournal(orders.journalPath);
const master = { version: 1, id: 'test', key: Buffer.from(orders.key, 'hex') };
let commits = 0;

function dieIf(when: 'before' | 'after'): void {
  if (orders.dieAt?.when === when && orders.dieAt.commit === commits) process.kill(process.pid, 'SIGKILL');
}

async function notHere(): Promise<never> {
  throw new Error('not part of this test');
}

const activities: EngagementActivities = {
  async commit(batch) {
    commits += 1;
    dieIf('before');
    const head = journal.write(batch);
    dieIf('after');
    return head;
  },
  assembleText: notHere,
  revealTurns: notHere,
  applySignature: notHere,
  turnPage: async () => undefined,
};

const worker = await createWorker({
  config: { temporalAddress: orders.address, temporalNamespace: 'default', logLevel: 'silent' },
  codecKeys: deriveCodecKeys({ current: master, all: [master] }),
  activities,
  taskQueue: orders.taskQueue,
  workflowBundle: { codePath: orders.bundlePath },
});
process.stdout.write('working\n');
await worker.done;
