import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../src/db/database.ts';
import { JournalNotices } from '../src/db/notice/journal-notices.ts';
import type { Actor } from '../src/domain/engagement/actor.ts';
import type { CommandEnvelope } from '../src/domain/engagement/command.ts';
import type { CommandId, LibraryHash, Sha256 } from '../src/domain/ids.ts';
import { engagementWorkflowId } from '../src/protocol/temporal-names.ts';
import { readRunFile } from '../src/runtime/run-file.ts';
import { connectClient } from '../src/temporal/connection.ts';
import type { EngagementClient } from '../src/temporal/engagement-client.ts';
import { openEngagementClient } from '../src/temporal/open-engagement-client.ts';
import { type BareUpdates, startBareUpdates } from './bare-update.ts';
import type { Figure } from './figure.ts';
import { type Installation, startInstallation } from './installation.ts';
import { type BenchScene, enterScene, type Talks } from './scene.ts';
import { median, timed } from './timing.ts';

/** Turns of one engagement, short of the procedure's sixteen. */
const TURNS = 14;
const BURST = 10;
const APART_MS = 15;
const WAIT_MS = 10_000;
/** A step's last events come after its answer. */
const SETTLED_MS = 300;
const REMARK =
  'Nous relirons cet article avec notre conseil et reviendrons vers vous au prochain tour, chiffres à l’appui.';

/** What the measurements share. */
interface Bench {
  readonly home: string;
  readonly scene: BenchScene;
  readonly bare: BareUpdates;
  readonly engagements: EngagementClient;
  readonly notices: JournalNotices;
  /** Events in an engagement's history, once nothing more comes. */
  events(talks: Talks): Promise<number>;
}

/**
 * A step over HTTP until both sides may read it, against a Temporal update that does nothing; ten at once
 * against ten times one; what each costs in events.
 */
export async function benchSteps(rounds = 5): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  try {
    return await measure(installation, rounds);
  } finally {
    await installation.stop();
  }
}

async function measure(installation: Installation, rounds: number): Promise<readonly Figure[]> {
  const { config } = installation;
  const db = openDatabase(config);
  const notices = new JournalNotices(db);
  const [scene, bare, { engagements, close }, connection] = await Promise.all([
    enterScene(installation),
    startBareUpdates(config),
    openEngagementClient(config),
    connectClient(config),
    notices.start(),
  ]);
  const { temporalNamespace: namespace } = config;
  const bench: Bench = {
    ...{ home: config.home, scene, bare, engagements, notices },
    async events({ engagement }) {
      const execution = { workflowId: engagementWorkflowId(engagement) };
      const look = async () =>
        Number(
          (await connection.workflowService.describeWorkflowExecution({ namespace, execution })).workflowExecutionInfo
            ?.historyLength ?? 0,
        );
      for (let before = await look(); ; ) {
        await sleep(SETTLED_MS);
        const now = await look();
        if (now === before) return now;
        before = now;
      }
    },
  };
  try {
    await steps(bench);
    const alone = [];
    const bursts = [];
    for (let round = 0; round < rounds; round += 1) {
      alone.push(await steps(bench));
      bursts.push(await burst(bench));
    }
    return [...figuresOfSteps(alone), ...figuresOfBursts(bursts), ...(await costs(bench))];
  } finally {
    scene.close();
    await bare.stop();
    await connection.close();
    await close();
    await notices.stop();
    await db.close();
  }
}

interface Steps {
  readonly http: readonly number[];
  readonly bare: readonly number[];
  /** Per step, timers included: each turn moves its deadline. */
  readonly events: number;
}

/** Turns over HTTP, one side after the other, each followed by a bare update of the same size. */
async function steps({ scene, bare, events }: Bench): Promise<Steps> {
  const talks = await scene.openTalks('alternate');
  const before = await events(talks);
  const size = envelope(talks, scene, 0);
  const times = { http: [] as number[], bare: [] as number[] };
  let { rev } = talks;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const side = scene.sides[turn % 2 === 0 ? 0 : 1];
    times.http.push(
      await timed(async () => {
        rev = revOf(await side.post(`/api/engagements/${talks.engagement}/turns`, { moves: [remark(talks)] }, rev));
      }),
    );
    times.bare.push(await timed(() => bare.send(size)));
  }
  return { ...times, events: ((await events(talks)) - before) / TURNS };
}

function revOf({ status, body }: { readonly status: number; readonly body: string }): number {
  if (status !== 200) throw new Error(`A step was answered ${status}: ${body}`);
  const { rev }: { rev: number } = JSON.parse(body);
  return rev;
}

interface Burst {
  readonly single: number;
  readonly together: number;
  readonly events: number;
}

/** Ten commands of both sides, each on the revision that it will meet: one after the other, then all at once. */
async function burst(bench: Bench): Promise<Burst> {
  const { scene, engagements, notices, events } = bench;
  const one = await scene.openTalks('alternate');
  const many = await scene.openTalks('alternate');
  const send = async (talks: Talks, index: number) => {
    const outcome = await engagements.execute(talks.engagement, envelope(talks, scene, index), WAIT_MS);
    if (outcome.kind !== 'accepted') throw new Error(`Command ${index} was not accepted: ${JSON.stringify(outcome)}`);
    if (!(await notices.waitFor(talks.engagement, outcome.seq, WAIT_MS))) throw new Error('It was not recorded.');
  };
  const all = Array.from({ length: BURST }, (_, index) => index);
  const single = await timed(async () => {
    for (const index of all) await send(one, index);
  });
  const before = await events(many);
  // Held back until all ten are at the server, in their order: sent freely, they would overtake each other.
  const worker = workerOf(bench.home);
  process.kill(worker, 'SIGSTOP');
  const sent: Promise<void>[] = [];
  for (const index of all) {
    sent.push(send(many, index));
    await sleep(APART_MS);
  }
  const together = await timed(() => {
    process.kill(worker, 'SIGCONT');
    return Promise.all(sent);
  });
  return { single, together, events: ((await events(many)) - before) / BURST };
}

/** Events of an act that moves no deadline, and of one that is refused. */
async function costs({ scene, events }: Bench): Promise<readonly Figure[]> {
  const talks = await scene.openTalks('simultaneous');
  const [founder] = scene.sides;
  const path = `/api/engagements/${talks.engagement}/sealed-turns`;
  const before = await events(talks);
  const rev = revOf(await founder.post(path, { moves: [remark(talks)] }, talks.rev));
  const sealed = await events(talks);
  const refused = await founder.post(path, { moves: [remark(talks)] }, rev);
  if (refused.status < 400) throw new Error('A second seal was not refused.');
  return [
    { name: 'Events of a step that moves no deadline', value: sealed - before, unit: 'events', limit: 11 },
    { name: 'Events of a refused step', value: (await events(talks)) - sealed, unit: 'events', limit: 0 },
  ];
}

function figuresOfSteps(rounds: readonly Steps[]): readonly Figure[] {
  const http = median(rounds.flatMap((round) => round.http));
  const bare = median(rounds.flatMap((round) => round.bare));
  return [
    { name: 'A step over HTTP until it may be read', value: http, unit: 'ms' },
    {
      ...{ name: 'A step over HTTP / a bare update', value: http / bare, unit: 'ratio', limit: 2 },
      baseline: `a Temporal update of the same size that does nothing, ${bare.toFixed(1)} ms`,
    },
    {
      name: 'Events of a step that moves a deadline',
      value: median(rounds.map(({ events }) => events)),
      unit: 'events',
      limit: 14,
    },
  ];
}

function figuresOfBursts(rounds: readonly Burst[]): readonly Figure[] {
  const single = median(rounds.map((round) => round.single));
  return [
    {
      ...{ name: 'Ten steps at once / ten times one', unit: 'ratio', limit: 0.3 },
      value: median(rounds.map((round) => round.together / round.single)),
      baseline: `ten steps one after the other, ${single.toFixed(0)} ms`,
    },
    {
      name: 'Events per step, ten at once',
      value: median(rounds.map(({ events }) => events)),
      unit: 'events',
      limit: 4,
    },
  ];
}

function remark({ clause }: Talks) {
  return { kind: 'comment' as const, clause, text: REMARK };
}

/** The n-th command after the opening, as the API sends it. */
function envelope(talks: Talks, { startup, industrial, library }: BenchScene, index: number): CommandEnvelope {
  const founders: readonly Actor[] = [
    { kind: 'person', person: startup.founder.person, side: 'startup', role: 'su-ceo', verified: true },
    { kind: 'person', person: industrial.founder.person, side: 'industrial', role: 'ind-business', verified: true },
  ];
  const command = { type: 'send-turn' as const, moves: [remark(talks)] };
  return {
    commandId: newCommandId(),
    bodySha256: sha256(JSON.stringify(command)),
    actor: founders[index % 2] as Actor,
    expectedRev: talks.rev + index,
    libraryHash: library.hash as LibraryHash,
    command,
  };
}

function newCommandId(): CommandId {
  return sha256(randomUUID()) as string as CommandId;
}

function workerOf(home: string): number {
  const worker = readRunFile(home)?.processes.find(({ name }) => name === 'worker');
  if (worker === undefined) throw new Error('There is no worker.');
  return worker.pid;
}

function sha256(text: string): Sha256 {
  return createHash('sha256').update(text).digest('hex') as Sha256;
}
