import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engagementWorkflowId } from '../../src/protocol/temporal-names.ts';
import { delaysOf } from '../support/policies.ts';
import { FakeWorld } from './fake-world.ts';
import { type Rig, startRig, type WorkOptions } from './rig.ts';
import { CLAUSES, Story } from './story.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.stop());

async function begin(options: WorkOptions = {}): Promise<Story> {
  const world = new FakeWorld();
  const { engagements } = await rig.work(world, options);
  return new Story({ world, engagements, report: rig.report });
}

/** Deadlines and reminders in the journal, as `turn-1@50` or `turn-1`, with how late they came, in ms. */
function passed(story: Story): readonly string[] {
  return story.world.journal(story.id).flatMap(({ event }) => {
    if (event.type === 'reminder-due') return [`${event.deadline}@${event.percent}`];
    return event.type === 'deadline-passed' ? [event.deadline] : [];
  });
}

describe('deadlines', () => {
  it('remind, fall due and end the talks, each once and none early', async () => {
    const story = await begin();
    await story.opened('alternate', { delays: delaysOf({ turn: 1_000, longstop: 3_000 }), reminderPercents: [50, 80] });
    await story.until('expired');
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();

    const ids = passed(story);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['turn-1@50', 'turn-1@80', 'turn-1', 'longstop@50', 'longstop']));
    const journal = story.world.journal(story.id);
    const opened = Date.parse(journal.find(({ event }) => event.type === 'engagement-opened')?.at ?? '');
    const ended = Date.parse(journal.at(-1)?.at ?? '');
    expect(ended - opened).toBeGreaterThanOrEqual(3_000);
    expect(story.world.count(story.id, 'expired')).toBe(1);
  });

  it('hold when the engagement is replayed at each task and continues as new in between', async () => {
    const story = await begin({ maxCachedWorkflows: 0, tuning: { continueAfterEvents: 25 } });
    await story.opened('alternate', { delays: delaysOf({ turn: 1_500, longstop: 4_000 }), reminderPercents: [50] });
    await story.does(story.people.founder, {
      type: 'send-turn',
      moves: [{ kind: 'comment', clause: CLAUSES[0] as never, text: 'noted' }],
    });
    await story.until('expired', 1, 40_000);
    const ids = passed(story);
    expect(new Set(ids).size).toBe(ids.length);
    // The first turn was answered in time: its delay ended with it.
    expect(ids).not.toContain('turn-1');
    expect(ids).toEqual(expect.arrayContaining(['turn-2@50', 'turn-2', 'longstop']));
  });
});
