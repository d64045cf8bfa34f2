import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommandEnvelope } from '../../src/domain/engagement/command.ts';
import { engagementWorkflowId } from '../../src/protocol/temporal-names.ts';
import type { CommandOutcome } from '../../src/temporal/outcome.ts';
import { FakeWorld } from './fake-world.ts';
import { type Rig, startRig } from './rig.ts';
import { CLAUSES, eventually, Story } from './story.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ dynamicConfig: ['history.continueAsNewMinInterval="0s"'] });
});
afterAll(() => rig.stop());

const remark = (text: string) =>
  ({ type: 'send-turn', moves: [{ kind: 'comment', clause: CLAUSES[0] as never, text }] }) as const;

async function runsOf(story: Story): Promise<number> {
  const query = `WorkflowId = "${engagementWorkflowId(story.id)}"`;
  let runs = 0;
  for await (const _ of rig.client.workflow.list({ query })) runs += 1;
  return runs;
}

describe('an engagement that continues as new every 20 events', () => {
  it('loses, doubles and misnumbers nothing under load, with every command sent twice and old ones again', async () => {
    const world = new FakeWorld();
    const { engagements } = await rig.work(world, { tuning: { continueAfterEvents: 20 } });
    const stories = Array.from({ length: 4 }, () => new Story({ world, engagements, report: rig.report }));
    await Promise.all(stories.map((story) => load(story, 25)));
    for (const story of stories) {
      await story.settled();
      expect(world.count(story.id, 'turn-sent')).toBe(25);
      expect(await runsOf(story)).toBeGreaterThan(5);
      expect((await rig.report(story.id)).state?.seq).toBe(world.journal(story.id).length);
    }
  }, 120_000);

  it('is upgraded on a signal, in a quiet moment, and goes on', async () => {
    const world = new FakeWorld();
    const { engagements } = await rig.work(world);
    const story = new Story({ world, engagements, report: rig.report });
    await story.opened();
    await story.settled();
    await engagements.upgrade(story.id);
    await eventually(async () => (await runsOf(story)) === 2, 'a second run');
    await story.does(story.people.founder, remark('still here'));
    await story.settled();
    expect(world.count(story.id, 'turn-sent')).toBe(1);
  });
});

async function load(story: Story, turns: number): Promise<void> {
  await story.opened('alternate', { maxTurns: 1_000 });
  const sent: { envelope: CommandEnvelope; outcome: CommandOutcome }[] = [];
  const { founder, business } = story.people;
  for (let turn = 0; turn < turns; turn += 1) {
    const envelope = story.envelope(turn % 2 === 0 ? founder : business, remark(`turn ${turn}`));
    const earlier = sent[Math.floor(turn / 2)];
    const [first, second, again] = await Promise.all([
      story.send(envelope),
      story.send(envelope),
      earlier === undefined ? null : story.send(earlier.envelope),
    ]);
    expect(first).toMatchObject({ kind: 'accepted' });
    expect(second).toEqual(first);
    if (earlier !== undefined) expect(again).toEqual(earlier.outcome);
    sent.push({ envelope, outcome: first });
  }
}
