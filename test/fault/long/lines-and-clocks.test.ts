import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '@temporalio/client';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../../src/db/database.ts';
import { verifyJournal } from '../../../src/db/journal/verify-journal.ts';
import { openKeyring } from '../../../src/db/key-store.ts';
import type { CommandEnvelope } from '../../../src/domain/engagement/command.ts';
import { sha256Hex } from '../../../src/domain/evidence/sha256.ts';
import type { CallId, CommandId, CompanyId, EngagementId, LibraryHash, PersonId } from '../../../src/domain/ids.ts';
import type { Keyring } from '../../../src/keys/keyring.ts';
import { loadMasterKeys } from '../../../src/keys/master-keys.ts';
import type { RunReport } from '../../../src/protocol/engagement-run.ts';
import { engagementWorkflowId, STATE_QUERY } from '../../../src/protocol/temporal-names.ts';
import { deriveCodecKeys } from '../../../src/temporal/codec-keys.ts';
import { connectClient } from '../../../src/temporal/connection.ts';
import { encryptingDataConverter } from '../../../src/temporal/data-converter.ts';
import { openEngagementClient } from '../../../src/temporal/open-engagement-client.ts';
import { delaysOf, MS_POLICY } from '../../support/policies.ts';
import { ClientLedger } from '../kit/client-ledger.ts';
import { gather } from '../kit/gather.ts';
import { disagreements } from '../kit/judge.ts';
import { type LineName, type SplitSystem, startSplitSystem } from '../kit/split-system.ts';
import { type Meeting, talk } from '../kit/talks.ts';
import type { Failure } from '../kit/tcp-proxy.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const SIZES = { startups: 4, calls: 10 };
/** Talks that go on at once while one thing fails. */
const AT_ONCE = 2;
/** How long a line fails: longer than a try of the API waits for the engine (4 s) in one case of each. */
const SHORT_MS = 1_200;
const LONG_MS = 5_500;
const DAY_MS = 24 * 60 * 60 * 1000;

const LINES: readonly LineName[] = ['apiDatabase', 'apiTemporal', 'workerDatabase', 'workerTemporal'];
const FAILURES: readonly Failure[] = ['cut', 'silent', 'deaf'];

/**
 * One installation on several machines, as it were. Each test breaks one thing in the middle of talks, mends it, and
 * lets the talks end; at last the clients' notes, the journal, the read models and the engine are compared.
 */
describe('parts that cannot reach each other, a database that takes nothing more, clocks that are wrong', () => {
  const ledger = new ClientLedger();
  /** Begun by the tests themselves, past the API. */
  const ours = new Set<string>();
  let system: SplitSystem;
  let meetings: Meeting[];
  let db: Database;
  let keyring: Keyring;

  beforeAll(async () => {
    system = await startSplitSystem();
    db = openDatabase(system.config);
    keyring = openKeyring(db, system.config);
    const gathered = await gather({ url: system.url, databaseUrl: system.config.databaseUrl }, SIZES);
    meetings = [...gathered.meetings];
  });
  afterAll(async () => {
    await db?.close();
    await system?.stop();
  });

  /** Two talks: once both have begun, `fault` happens; they must come to their end after it. */
  async function talksThrough(fault: () => Promise<void>): Promise<void> {
    const now = meetings.splice(0, AT_ONCE);
    expect(now).toHaveLength(AT_ONCE);
    const before = ledger.acknowledged;
    const talking = Promise.all(now.map((meeting) => talk(ledger, meeting)));
    await Promise.all([talking, ledger.reached(before + AT_ONCE).then(fault)]);
  }

  it.each(LINES.flatMap((line) => FAILURES.map((failure) => ({ line, failure }))))(
    'the line $line is $failure for a while, and the talks end well',
    async ({ line, failure }) => {
      await talksThrough(async () => {
        system.lines[line].fail(failure);
        await sleep(failure === 'silent' ? LONG_MS : SHORT_MS);
        system.lines[line].heal();
      });
    },
  );

  it.each([
    {
      what: 'is full (53100) for the journal',
      begin: `create function disk_full() returns trigger language plpgsql as $$ begin
                raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
              create trigger disk_full before insert on journal for each statement execute function disk_full()`,
      end: 'drop trigger disk_full on journal; drop function disk_full()',
    },
    {
      what: 'refuses every write, as a standby does',
      begin: 'alter system set default_transaction_read_only = on',
      end: 'alter system reset default_transaction_read_only',
    },
  ])('the database $what for a while, and the talks end well', async ({ begin, end }) => {
    // Its own writes must pass while all others are refused.
    const connection = { default_transaction_read_only: false };
    const admin = postgres(system.adminUrl, { max: 1, onnotice: () => undefined, connection });
    const say = async (statement: string) => {
      await admin.unsafe(statement);
      await admin`select pg_reload_conf()`;
    };
    try {
      await talksThrough(async () => {
        await say(begin);
        await sleep(SHORT_MS);
        await say(end);
      });
    } finally {
      await admin.end();
    }
  });

  it.each([DAY_MS, -DAY_MS])(
    'the API’s clock is wrong by %i ms: no record and no deadline follows it',
    async (skew) => {
      const before = Date.now();
      const restore = skewClock(skew);
      try {
        await talksThrough(async () => undefined);
      } finally {
        restore();
      }
      await expectTrueTimes(before);
    },
  );

  it.each([DAY_MS, -DAY_MS])('the worker’s clock is wrong by %i ms: the same', async (skew) => {
    const before = Date.now();
    await restartWorker(system, skewOption(skew));
    try {
      await talksThrough(async () => undefined);
      ours.add(await expectDeadlineInTime(system, db));
    } finally {
      await restartWorker(system, undefined);
    }
    await expectTrueTimes(before);
  });

  it('in the end every acknowledged step is in the journal exactly once, and nothing else is', async () => {
    const found = await disagreements(db, keyring, ledger.steps);
    expect(found.filter((sentence) => ![...ours].some((engagement) => sentence.startsWith(engagement)))).toEqual([]);
  });

  it('the journal holds, its fold is the read models, and the engine stands where the journal does', async () => {
    expect((await verifyJournal(db, keyring)).faults).toEqual([]);
    const rows = await db.engine`select engagement_id, seq, rev from engagements`;
    const connection = await connectClient(system.config);
    const dataConverter = encryptingDataConverter(deriveCodecKeys(loadMasterKeys(system.config)));
    const client = new Client({ connection, dataConverter });
    try {
      for (const { engagement_id: id, seq, rev } of rows) {
        const handle = client.workflow.getHandle(engagementWorkflowId(id as EngagementId));
        const { head, state, pendingEvents, halted } = await handle.query<RunReport>(STATE_QUERY);
        expect({ seq: head.seq, rev: state?.rev, pendingEvents, halted }).toEqual({
          ...{ seq: Number(seq), rev: Number(rev), pendingEvents: 0, halted: false },
        });
      }
    } finally {
      await connection.close();
    }
  });

  /** Whatever the machines' clocks said, the journal tells the engine's time, and deadlines count from there. */
  async function expectTrueTimes(before: number): Promise<void> {
    const [row] = await db.engine`
      select count(*)::int as entries from journal where at < ${new Date(before - 2_000).toISOString()} and recorded_at > ${new Date(before).toISOString()}`;
    const [late] =
      await db.engine`select count(*)::int as entries from journal where at > ${new Date(Date.now() + 2_000).toISOString()}`;
    expect([row?.['entries'], late?.['entries']]).toEqual([0, 0]);
  }
});

/** The clock of this process moved, as a wrong host's would be (its timers still run); gives what puts it right. */
function skewClock(ms: number): () => void {
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given: []) {
      if (given.length > 0) super(...given);
      else super(Real.now() + ms);
    }
    static override now(): number {
      return Real.now() + ms;
    }
  } as DateConstructor;
  return () => {
    globalThis.Date = Real;
  };
}

/** The same for a process that is about to start, by its `NODE_OPTIONS`. */
function skewOption(ms: number): string {
  const code = `const R=Date;globalThis.Date=class extends R{constructor(...a){a.length?super(...a):super(R.now()+${ms})}static now(){return R.now()+${ms}}}`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

async function restartWorker(system: SplitSystem, nodeOptions: string | undefined): Promise<void> {
  if (nodeOptions === undefined) delete process.env['NODE_OPTIONS'];
  else process.env['NODE_OPTIONS'] = nodeOptions;
  const before = system.workerPid();
  system.killWorker();
  for (const end = Date.now() + 60_000; system.workerPid() === before; await sleep(50)) {
    if (Date.now() > end) throw new Error('no other worker took over');
  }
}

/** A deadline of two seconds passes after two seconds, not before, and not a day later. */
async function expectDeadlineInTime(system: SplitSystem, db: Database): Promise<EngagementId> {
  const { engagements, close } = await openEngagementClient(system.config);
  const some = () => sha256Hex(randomUUID());
  const engagement = randomUUID() as EngagementId;
  const libraryHash = some() as string as LibraryHash;
  const envelope = {
    commandId: some() as string as CommandId,
    bodySha256: some(),
    actor: { kind: 'person', person: randomUUID() as PersonId, side: 'startup', role: 'su-ceo', verified: true },
    expectedRev: null,
    libraryHash,
    command: {
      ...{ type: 'submit-application', engagement, libraryHash, rulesVersion: 1, applicationSha256: some() },
      call: randomUUID() as CallId,
      startup: randomUUID() as CompanyId,
      industrial: randomUUID() as CompanyId,
      policy: { ...MS_POLICY, reminderPercents: [], delays: delaysOf({ decision: 2_000 }) },
    },
  } satisfies CommandEnvelope;
  try {
    expect(await engagements.submit(envelope, 30_000)).toMatchObject({ kind: 'accepted' });
    for (const end = Date.now() + 30_000; ; await sleep(100)) {
      const rows = await db.engine`select at from journal where engagement_id = ${engagement} order by seq`;
      if (rows.length > 1) {
        const [first, second] = rows.map(({ at }) => Date.parse(String(at)));
        expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(2_000);
        expect((second ?? 0) - (first ?? 0)).toBeLessThan(10_000);
        return engagement;
      }
      if (Date.now() > end) throw new Error('the deadline did not pass');
    }
  } finally {
    await close();
  }
}
