import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExecutionPlan, PlannedMilestone } from '../../src/domain/engagement/execution/plan.ts';
import type { Policy } from '../../src/domain/engagement/policy.ts';
import type { EngagementId, Instant } from '../../src/domain/ids.ts';
import { engagementWorkflowId, milestoneWorkflowId } from '../../src/protocol/temporal-names.ts';
import { deriveCodecKeys } from '../../src/temporal/codec-keys.ts';
import { encryptingDataConverter } from '../../src/temporal/data-converter.ts';
import { ONE_MILESTONE, results } from '../support/performed.ts';
import { FakeWorld, sha256 } from './fake-world.ts';
import { masterKeys, type Rig, startRig, type WorkOptions } from './rig.ts';
import { eventually, Story } from './story.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ dynamicConfig: ['history.continueAsNewMinInterval="0s"'] });
});
afterAll(() => rig.stop());

/** The performance is followed, and nothing asked after it. */
const PERFORMED: Partial<Policy> = { execution: { followUps: [] }, reminderPercents: [50] };
const LONG = { ms: 600_000 };

function plan(milestones: readonly Partial<PlannedMilestone>[], decision: ExecutionPlan['decision'] = LONG) {
  const [planned] = ONE_MILESTONE.milestones;
  if (planned === undefined) throw new Error('no milestone is planned');
  return {
    ...ONE_MILESTONE,
    decision,
    milestones: milestones.map((changes, index) => ({ ...planned, id: `m${index + 1}`, ...changes })),
  };
}

async function inForce(asked: ExecutionPlan, options: WorkOptions = {}): Promise<Story> {
  const world = new FakeWorld();
  world.plan = asked;
  const { engagements } = await rig.work(world, options);
  const story = new Story({ world, engagements, report: rig.report });
  await story.approved(PERFORMED);
  await story.entersIntoForce();
  return story;
}

const report = (milestone: string) => ({ type: 'report-milestone', milestone, results: results() }) as const;
const go = (milestone: string) => ({ type: 'judge-milestone', milestone, decision: 'go' }) as const;

async function statusOf(workflowId: string): Promise<string> {
  return (await rig.client.workflow.getHandle(workflowId).describe()).status.name;
}

async function comesTo(engagement: EngagementId, number: number, status: string): Promise<void> {
  const read = () => statusOf(milestoneWorkflowId(engagement, number)).catch(() => 'none');
  await eventually(async () => (await read()) === status, `milestone ${number} ${status}`);
}

/** Runs of a workflow, each as recorded by the server, followed by the code of today: what goes wrong. */
async function replays(workflowId: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for await (const { runId } of rig.client.workflow.list({ query: `WorkflowId = "${workflowId}"` })) {
    const history = JSON.parse(historyToJSON(await rig.client.workflow.getHandle(workflowId, runId).fetchHistory()));
    const options = { workflowBundle: rig.bundle, dataConverter: encryptingDataConverter(deriveCodecKeys(masterKeys)) };
    await Worker.runReplayHistory(options, history, workflowId).catch((error) => faults.push(String(error)));
  }
  return faults;
}

describe('the workflow of a milestone', () => {
  it('outlives the signature: reminds, says what is late, follows a rework, and ends with its decision', async () => {
    const story = await inForce(plan([{ due: { ms: 1_500 } }, { due: LONG }]), { maxCachedWorkflows: 0 });
    const { founder, business } = story.people;
    await comesTo(story.id, 1, 'RUNNING');
    await comesTo(story.id, 2, 'RUNNING');
    await story.until('deadline-passed', 1, 40_000);
    await story.does(founder, report('m1'));
    const until = new Date(Date.now() + 300_000).toISOString() as Instant;
    const rework = { decision: 'rework', reason: 'measure again when hot', until, correct: ['c1'] } as const;
    await story.does(business, { type: 'judge-milestone', milestone: 'm1', ...rework });
    await story.does(founder, report('m1'));
    await story.does(business, go('m1'));
    await comesTo(story.id, 1, 'COMPLETED');
    expect(await statusOf(milestoneWorkflowId(story.id, 2))).toBe('RUNNING');
    await story.does(founder, report('m2'));
    await story.does(business, go('m2'));
    await comesTo(story.id, 2, 'COMPLETED');
    const convert = { type: 'convert-pilot', form: 'order', evidenceSha256: sha256('the order') } as const;
    await story.does(business, convert);
    await story.does(founder, convert);
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    const journal = story.world.journal(story.id).map(({ event }) => event);
    expect(journal.filter(({ type }) => type === 'reminder-due' || type === 'deadline-passed')).toEqual([
      { type: 'reminder-due', deadline: 'milestone-m1-0', percent: 50, side: 'startup' },
      { type: 'deadline-passed', deadline: 'milestone-m1-0', side: 'startup' },
    ]);
    expect(journal.slice(-2).map(({ type }) => type)).toEqual(['pilot-converted', 'archived']);
    expect(await replays(engagementWorkflowId(story.id))).toEqual([]);
    expect(await replays(milestoneWorkflowId(story.id, 1))).toEqual([]);
    expect(await replays(milestoneWorkflowId(story.id, 2))).toEqual([]);
  });

  it('tells when silence decides, over runs that continue as new', async () => {
    const asked = plan([{ due: LONG, silence: 'no-go' }, { due: LONG }], { ms: 1_500 });
    const story = await inForce(asked, { tuning: { continueAfterEvents: 40 } });
    await comesTo(story.id, 1, 'RUNNING');
    await story.does(story.people.founder, report('m1'));
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    expect(story.world.types(story.id).slice(-5)).toEqual([
      'reminder-due',
      'deadline-passed',
      'milestone-decided',
      'pilot-closed',
      'archived',
    ]);
    await comesTo(story.id, 1, 'COMPLETED');
    // What is not begun when the project stops is not watched any more.
    await comesTo(story.id, 2, 'COMPLETED');
    expect(await replays(engagementWorkflowId(story.id))).toEqual([]);
  });
});
