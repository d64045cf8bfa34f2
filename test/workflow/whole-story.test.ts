import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engagementWorkflowId } from '../../src/protocol/temporal-names.ts';
import { FakeWorld } from './fake-world.ts';
import { type Rig, startRig } from './rig.ts';
import { CLAUSES, propose, Story } from './story.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.stop());

async function begin(world = new FakeWorld()): Promise<Story> {
  const { engagements } = await rig.work(world);
  return new Story({ world, engagements, report: rig.report });
}

describe('an engagement, from the application to the signed agreement', () => {
  it('is agreed by turns, frozen, approved by both, signed by both, and ends in force', async () => {
    const story = await begin();
    const { founder } = story.people;
    await story.approved();
    await story.entersIntoForce();

    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    expect(story.world.sides(story.id, 'text-approved')).toEqual(['startup', 'industrial']);
    expect(story.world.sides(story.id, 'text-signed')).toEqual(['startup', 'industrial']);
    expect(story.world.journal(story.id).map(({ seq }) => seq)).toEqual(
      story.world.types(story.id).map((_, i) => i + 1),
    );
    expect(await story.act(founder, { type: 'withdraw', reason: 'other' })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'engagement-closed' },
    });
  });

  it('is agreed when both seal and are revealed at once', async () => {
    const story = await begin();
    const { founder, business } = story.people;
    await story.opened('simultaneous');
    const moves = CLAUSES.map((clause) => propose(clause, 6));
    await story.does(founder, { type: 'seal-turn', commitment: story.world.seal(moves) });
    await story.does(business, { type: 'seal-turn', commitment: story.world.seal(moves) });
    await story.until('turn-sent', 2);
    const sent = story.world.journal(story.id).filter(({ event }) => event.type === 'turn-sent');
    expect(sent.every(({ event }) => event.type === 'turn-sent' && event.opening !== undefined)).toBe(true);
    expect(new Set(sent.map(({ rev }) => rev)).size).toBe(1);
  });

  it('tells whose seal was broken when what was stored is not what was sealed', async () => {
    const story = await begin();
    const { founder, business } = story.people;
    await story.opened('simultaneous');
    const honest = CLAUSES.map((clause) => propose(clause, 6));
    const other = CLAUSES.map((clause) => propose(clause, 60));
    await story.does(founder, { type: 'seal-turn', commitment: story.world.seal(honest) });
    await story.does(business, { type: 'seal-turn', commitment: story.world.seal(honest, other) });
    await story.until('seal-broken');
    const broken = story.world.journal(story.id).flatMap(({ event }) => (event.type === 'seal-broken' ? [event] : []));
    expect(broken).toMatchObject([{ side: 'industrial', reason: 'mismatch' }]);
    expect(story.world.count(story.id, 'turn-sent')).toBe(0);
  });

  it('goes back to the table when the text cannot be assembled', async () => {
    const story = await begin();
    story.world.freezeFaults = [{ rule: 'r-17', clauses: CLAUSES.slice(0, 1) }];
    await story.agreed();
    await story.does(story.people.founder, { type: 'freeze-text' });
    await story.until('freeze-refused');
    expect((await rig.report(story.id)).state?.freezeFaults).toMatchObject([{ rule: 'r-17' }]);
    expect(story.world.assemblies).toBe(1);
  });

  it('waits for a dead time-stamp authority, and signs once when it is back', async () => {
    const story = await begin();
    story.world.timestampsDown = true;
    await story.approved();
    await story.signs(story.people.founder);
    await story.settled();
    expect(story.world.count(story.id, 'text-signed')).toBe(0);
    while (story.world.signatureAttempts < 2) await new Promise((resolve) => setTimeout(resolve, 50));
    story.world.timestampsDown = false;
    await story.until('text-signed');
    expect(story.world.signed.size).toBe(1);
    expect(story.world.count(story.id, 'text-signed')).toBe(1);
  });

  it('can be withdrawn while a signature is being made: it is discarded, and nothing is signed', async () => {
    const story = await begin();
    await story.withdrawnWhileSigning();
    await story.until('signature-discarded');
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    expect(story.world.count(story.id, 'text-signed')).toBe(0);
    expect(story.world.count(story.id, 'withdrawn')).toBe(1);
  });
});
