import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engagementWorkflowId } from '../../src/protocol/temporal-names.ts';
import { FakeWorld } from './fake-world.ts';
import { type Rig, startRig } from './rig.ts';
import { CLAUSES, eventually, Story } from './story.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.stop());

const remark = (text: string) =>
  ({ type: 'send-turn', moves: [{ kind: 'comment', clause: CLAUSES[0] as never, text }] }) as const;

async function opened(): Promise<Story> {
  const world = new FakeWorld();
  const { engagements } = await rig.work(world);
  const story = new Story({ world, engagements, report: rig.report });
  await story.opened('alternate', { maxTurns: 1_000 });
  await story.settled();
  return story;
}

describe('while the journal is down', () => {
  it('decisions wait, in order, up to a limit; then commands are refused as busy; then all are recorded', async () => {
    const story = await opened();
    const { founder, business } = story.people;
    story.world.journalDown = true;
    const kinds: string[] = [];
    for (let turn = 0; turn < 400 && kinds.at(-1) !== 'refused'; turn += 1) {
      const moves = Array.from({ length: 16 }, () => remark('x'.repeat(1_900)).moves[0]);
      const outcome = await story.act(turn % 2 === 0 ? founder : business, { type: 'send-turn', moves });
      if (outcome.kind === 'refused') expect(outcome.refusal.code).toBe('busy');
      kinds.push(outcome.kind);
    }
    expect(kinds.at(-1)).toBe('refused');
    const accepted = kinds.length - 1;
    expect(accepted).toBeGreaterThan(5);

    story.world.journalDown = false;
    await story.until('turn-sent', accepted, 60_000);
    expect(story.world.count(story.id, 'turn-sent')).toBe(accepted);
    // Too much for one payload, so in several commits, each showing the state at its own end.
    expect(story.world.batches.filter(({ events }) => events.length > 1).length).toBeGreaterThan(1);
    for (const { events, readModel } of story.world.batches) expect(readModel.engagement.seq).toBe(events.at(-1)?.seq);
    await story.does(accepted % 2 === 0 ? founder : business, remark('and on it goes'));
  });
});

describe('when the journal contradicts the engagement', () => {
  it('nothing more is decided until an operator says so', async () => {
    const story = await opened();
    const { founder, business } = story.people;
    story.world.contradicting = true;
    await story.does(founder, remark('will not be written'));
    await eventually(async () => (await rig.report(story.id)).halted, 'a halt');
    await expect(story.act(business, remark('refused'))).resolves.toMatchObject({
      refusal: { code: 'engagement-halted' },
    });
    const { searchAttributes } = await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).describe();
    expect(searchAttributes).toMatchObject({ egStage: ['halted'] });

    story.world.contradicting = false;
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).signal('upgrade');
    await story.settled();
    await story.does(business, remark('goes on'));
    await story.settled();
    expect(story.world.count(story.id, 'turn-sent')).toBe(2);
  });
});
