import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FakeWorld } from '../../workflow/fake-world.ts';
import { bundleMutated } from '../../workflow/mutated.ts';
import { type Rig, startRig } from '../../workflow/rig.ts';
import { CLAUSES, propose, Story } from '../../workflow/story.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** Long enough for a step whose task the wrong build took first, and for one that must wait until it is gone. */
const PATIENCE_MS = 60_000;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.stop());

/** The same work, done by another build, which nothing keeps in memory: each task is a replay. */
async function secondBuild(world: FakeWorld, taskQueue: string, careless: boolean) {
  const workflowBundle = careless
    ? await bundleMutated({
        file: 'projector-loop.ts',
        from: 'run.settle(steps, state, await commit(batch));',
        to: 'await turnPage(); run.settle(steps, state, await commit(batch));',
      })
    : rig.bundle;
  return rig.work(world, { taskQueue, maxCachedWorkflows: 0, workflowBundle });
}

async function negotiation(): Promise<{ story: Story; taskQueue: string }> {
  const world = new FakeWorld();
  const { engagements, taskQueue } = await rig.work(world, { maxCachedWorkflows: 0 });
  const story = new Story({ world, engagements, report: rig.report });
  await story.opened('alternate', { maxTurns: 1_000 });
  await story.settled();
  return { story, taskQueue };
}

async function turns(story: Story, count: number): Promise<void> {
  const { founder, business } = story.people;
  for (let turn = 0; turn < count; turn += 1) {
    const outcome = await story.send(
      story.envelope(turn % 2 === 0 ? founder : business, {
        type: 'send-turn',
        moves: CLAUSES.slice(0, 1).map((clause) => propose(clause, 6 + turn)),
      }),
      PATIENCE_MS,
    );
    expect(outcome).toMatchObject({ kind: 'accepted' });
  }
}

describe('two builds that take work from one queue', () => {
  it('of the same code share an engagement, task by task, and nothing is done twice', async () => {
    const { story, taskQueue } = await negotiation();
    await secondBuild(story.world, taskQueue, false);
    await turns(story, 12);
    await story.settled();
    expect(story.world.count(story.id, 'turn-sent')).toBe(12);
    expectWholeJournal(story);
  });

  it('of which one departs from the history: it can only hold the engagement up, and all goes on once it is gone', async () => {
    const { story, taskQueue } = await negotiation();
    await turns(story, 2);
    const careless = await secondBuild(story.world, taskQueue, true);
    const going = turns(story, 6);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await careless.worker.stop();
    await going;
    await story.settled();
    expect(story.world.count(story.id, 'turn-sent')).toBe(8);
    expect(story.world.pages).toBe(0);
    expectWholeJournal(story);
  });
});

/** Numbers without a gap, and each command recorded under one revision alone. */
function expectWholeJournal(story: Story): void {
  const journal = story.world.journal(story.id);
  expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index + 1));
  const revisions = new Map<string, Set<number>>();
  for (const { commandId, rev } of journal) {
    if (commandId !== null) revisions.set(commandId, (revisions.get(commandId) ?? new Set()).add(rev));
  }
  expect([...revisions.values()].filter(({ size }) => size !== 1)).toEqual([]);
}
