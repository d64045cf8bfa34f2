import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Policy } from '../../src/domain/engagement/policy.ts';
import type { EngagementId } from '../../src/domain/ids.ts';
import { engagementWorkflowId, envelopeWorkflowId } from '../../src/protocol/temporal-names.ts';
import { deriveCodecKeys } from '../../src/temporal/codec-keys.ts';
import { encryptingDataConverter } from '../../src/temporal/data-converter.ts';
import { delaysOf } from '../support/policies.ts';
import { FakeWorld } from './fake-world.ts';
import { masterKeys, type Rig, startRig, type WorkOptions } from './rig.ts';
import { eventually, people, Story } from './story.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ dynamicConfig: ['history.continueAsNewMinInterval="0s"'] });
});
afterAll(() => rig.stop());

async function begin(options: WorkOptions = {}): Promise<Story> {
  const world = new FakeWorld();
  const { engagements } = await rig.work(world, options);
  return new Story({ world, engagements, report: rig.report });
}

function rounds(ms: Parameters<typeof delaysOf>[0]): Partial<Policy> {
  return { signatureRounds: { renewals: 2 }, delays: delaysOf(ms), reminderPercents: [50] };
}

const LONG = { signature: 600_000, signatory: 600_000, renewal: 600_000 };

async function statusOf(workflowId: string): Promise<string> {
  return (await rig.client.workflow.getHandle(workflowId).describe()).status.name;
}

/** Runs of an engagement, each as recorded by the server, followed by the code of today. */
async function replays(workflowId: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for await (const { runId } of rig.client.workflow.list({ query: `WorkflowId = "${workflowId}"` })) {
    const history = JSON.parse(historyToJSON(await rig.client.workflow.getHandle(workflowId, runId).fetchHistory()));
    const options = { workflowBundle: rig.bundle, dataConverter: encryptingDataConverter(deriveCodecKeys(masterKeys)) };
    await Worker.runReplayHistory(options, history, workflowId).catch((error) => faults.push(String(error)));
  }
  return faults;
}

async function closed(engagement: EngagementId, round: number): Promise<void> {
  await eventually(
    async () => (await statusOf(envelopeWorkflowId(engagement, round))) === 'COMPLETED',
    'a closed envelope',
  );
}

describe('the envelope of a round of signatures', () => {
  it('reminds and reports who is late, each once, while the engagement is replayed at each task', async () => {
    const story = await begin({ maxCachedWorkflows: 0 });
    await story.approved(rounds({ ...LONG, signatory: 1_500 }));
    await story.until('signatory-late', 1, 40_000);
    expect(await statusOf(envelopeWorkflowId(story.id, 1))).toBe('RUNNING');
    await story.entersIntoForce();
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await closed(story.id, 1);
    const journal = story.world.journal(story.id).map(({ event }) => event);
    const { founder } = story.people;
    // On a slow machine the other side may be reminded too, before it signs.
    const of = (type: 'signatory-reminded' | 'signatory-late') =>
      journal.filter((event) => event.type === type && event.person === founder.person);
    expect(of('signatory-reminded')).toEqual([
      { type: 'signatory-reminded', round: 1, person: founder.person, side: 'startup', percent: 50 },
    ]);
    expect(of('signatory-late')).toHaveLength(1);
    expect(await replays(engagementWorkflowId(story.id))).toEqual([]);
    expect(await replays(envelopeWorkflowId(story.id, 1))).toEqual([]);
  });

  it('follows a replacement, a void and a renewal, over runs that continue as new', async () => {
    const story = await begin({ tuning: { continueAfterEvents: 40 } });
    await story.approved(rounds(LONG));
    const { founder, business, signatory } = story.people;
    const { textSha256 } = await story.text();
    const deputy = people().signatory;
    await story.does(signatory, { type: 'refuse-signature', textSha256, reason: 'beyond my delegation' });
    await story.does(business, { type: 'replace-signatory', person: signatory.person, replacement: deputy.person });
    await story.does(business, { type: 'void-signatures', reason: 'the board meets tomorrow' });
    await closed(story.id, 1);
    await story.does(founder, { type: 'renew-signatures' });
    await story.does(business, { type: 'renew-signatures' });
    await story.until('signature-round-renewed');
    await eventually(
      () =>
        statusOf(envelopeWorkflowId(story.id, 2)).then(
          (status) => status === 'RUNNING',
          () => false,
        ),
      'a second envelope',
    );
    for (const [index, actor] of [founder, deputy].entries()) {
      const outcome = await story.signs(actor);
      expect(outcome.kind).toBe('accepted');
      await story.until('text-signed', index + 1);
    }
    await story.until('entered-into-force');
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).result();
    await closed(story.id, 2);
    const types = story.world.types(story.id);
    expect(types.filter((type) => type.startsWith('signatory-'))).toEqual(['signatory-replaced']);
    expect(await replays(engagementWorkflowId(story.id))).toEqual([]);
  });

  it('is not there where the policy knows no rounds', async () => {
    const story = await begin();
    await story.approved();
    await story.entersIntoForce();
    const types = (await rig.history(story.id)).map(({ type }) => type);
    expect(types.filter((type) => type.includes('CHILD'))).toEqual([]);
  });

  it('ends by itself when its engagement is no more', async () => {
    const story = await begin();
    await story.approved(rounds({ ...LONG, signatory: 2_000 }));
    await eventually(
      () =>
        statusOf(envelopeWorkflowId(story.id, 1)).then(
          (status) => status === 'RUNNING',
          () => false,
        ),
      'an envelope',
    );
    await rig.client.workflow.getHandle(engagementWorkflowId(story.id)).terminate('an operator');
    await closed(story.id, 1);
  });
});
