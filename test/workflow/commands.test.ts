import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sha256 } from '../../src/domain/ids.ts';
import type { CommandOutcome } from '../../src/temporal/outcome.ts';
import { FakeWorld } from './fake-world.ts';
import { type HistoryEvent, type Rig, startRig } from './rig.ts';
import { CLAUSES, eventually, propose, Story } from './story.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.stop());

async function begin(): Promise<Story> {
  const world = new FakeWorld();
  const { engagements } = await rig.work(world);
  return new Story({ world, engagements, report: rig.report });
}

/** Turns that change nothing but the talk: comments, by who holds the pen. */
const remark = (text: string) =>
  ({ type: 'send-turn', moves: [{ kind: 'comment', clause: CLAUSES[0] as never, text }] }) as const;

/** Events in the history, once the journal has the story and the server waits for nobody. */
async function historyLength(story: Story): Promise<number> {
  await story.settled();
  // The journal is written before the task that learns of it is over: only the history tells when that one is.
  let events: readonly HistoryEvent[] = [];
  await eventually(async () => {
    events = await rig.history(story.id);
    return isAtRest(events);
  }, 'a history without an open task');
  return events.length;
}

/** Whether each task and each activity that was scheduled has come to an end. */
function isAtRest(events: readonly HistoryEvent[]): boolean {
  const open = { WORKFLOW_TASK: 0, ACTIVITY_TASK: 0 };
  for (const { type } of events) {
    const [, task, step] = /^(WORKFLOW_TASK|ACTIVITY_TASK)_(.+)$/.exec(type) ?? [];
    if (task === undefined || step === 'STARTED' || step === 'CANCEL_REQUESTED') continue;
    open[task as keyof typeof open] += step === 'SCHEDULED' ? 1 : -1;
  }
  return open.WORKFLOW_TASK === 0 && open.ACTIVITY_TASK === 0;
}

describe('a command sent twice', () => {
  it('is answered twice the same and recorded once', async () => {
    const story = await begin();
    await story.opened();
    const turn = story.envelope(story.people.founder, remark('first'));
    const first = await story.send(turn);
    await expect(story.send(turn)).resolves.toEqual(first);
    await story.settled();
    expect(story.world.count(story.id, 'turn-sent')).toBe(1);
  });

  it('is refused when its key comes back with another body', async () => {
    const story = await begin();
    await story.opened();
    const turn = story.envelope(story.people.founder, remark('first'));
    await story.send(turn);
    await expect(story.send({ ...turn, bodySha256: 'f'.repeat(64) as Sha256 })).resolves.toMatchObject({
      kind: 'refused',
      refusal: { code: 'idempotency-key-reused' },
    });
  });

  it('opens one engagement only when it is an application', async () => {
    const story = await begin();
    const application = story.envelope(story.people.founder, story.application());
    const first = await story.send(application);
    expect(first).toMatchObject({ kind: 'accepted', rev: 1, seq: 1 });
    await expect(story.send(application)).resolves.toEqual(first);
    const another = story.envelope(story.people.founder, story.application());
    await expect(story.send(another)).resolves.toMatchObject({ refusal: { code: 'already-submitted' } });
  });
});

describe('a refused command', () => {
  it('is refused for a stale revision, and when two race for one revision the second loses', async () => {
    const story = await begin();
    await story.opened();
    const { founder } = story.people;
    const outcomes = await Promise.all([story.act(founder, remark('one')), story.act(founder, remark('two'))]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['accepted', 'refused']);
    await expect(story.act(founder, remark('old'), { expectedRev: 1 })).resolves.toMatchObject({
      refusal: { code: 'stale-revision', message: { fr: expect.any(String), en: expect.any(String) } },
    });
  });

  it('leaves no event in the history', async () => {
    const story = await begin();
    await story.opened();
    const before = await historyLength(story);
    const { founder, business, startupCounsel } = story.people;
    const refusals = await Promise.all([
      story.act(business, remark('out of turn')),
      story.act(founder, remark('old'), { expectedRev: 1 }),
      story.act(startupCounsel, { type: 'withdraw', reason: 'other' }),
      story.act(founder, { type: 'send-turn', moves: [] }),
      story.act(founder, remark('other library'), { libraryHash: 'a'.repeat(64) as never }),
      story.act({ kind: 'system' }, { type: 'withdraw', reason: 'other' }),
      story.act(founder, { type: 'pass-deadline', deadline: 'longstop' } as never),
      story.act(founder, { nonsense: true } as never),
      story.act(null as never, remark('nobody')),
    ]);
    expect(refusals.map(({ kind }) => kind)).toEqual(refusals.map(() => 'refused'));
    expect(await historyLength(story)).toBe(before);
  });

  it('of an engagement that does not exist starts nothing', async () => {
    const story = await begin();
    await expect(story.act(story.people.founder, remark('hello'))).resolves.toMatchObject({
      refusal: { code: 'engagement-closed' },
    });
  });

  it('of an application starts no engagement', async () => {
    const story = await begin();
    await expect(story.act(story.people.business, story.application())).resolves.toMatchObject({ kind: 'refused' });
    await expect(rig.history(story.id)).rejects.toThrow();
  });
});

describe('the cost of commands', () => {
  it('is at most 11 events alone, 14 with a timer or an attribute', async () => {
    const story = await begin();
    await story.opened('simultaneous');
    const before = await historyLength(story);
    const sealed = story.world.seal([propose(CLAUSES[0] as never, 3)]);
    await story.does(story.people.founder, { type: 'seal-turn', commitment: sealed });
    expect((await historyLength(story)) - before).toBeLessThanOrEqual(11);

    const other = await begin();
    await other.opened();
    const start = await historyLength(other);
    await other.does(other.people.founder, remark('a turn moves its deadline'));
    expect((await historyLength(other)) - start).toBeLessThanOrEqual(14);
  });

  it('is at most 4 events each in a burst of ten, with two commits', async () => {
    const world = new FakeWorld();
    const first = await rig.work(world);
    const story = new Story({ world, engagements: first.engagements, report: rig.report });
    await story.opened();
    const before = await historyLength(story);
    const batches = world.batches.length;
    await first.worker.stop();
    // Nobody works: the ten queue up at the server, in the order sent, each on the revision that it will meet.
    const { founder, business } = story.people;
    const sent: Promise<CommandOutcome>[] = [];
    for (let index = 0; index < 10; index += 1) {
      const actor = index % 2 === 0 ? founder : business;
      sent.push(story.act(actor, remark(`remark ${index}`), { expectedRev: story.rev + index }));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await rig.work(world, { taskQueue: first.taskQueue });
    expect((await Promise.all(sent)).map(({ kind }) => kind)).toEqual(sent.map(() => 'accepted'));
    expect(((await historyLength(story)) - before) / 10).toBeLessThanOrEqual(4);
    expect(world.batches.length - batches).toBeLessThanOrEqual(2);
  });
});
