import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker, type WorkflowBundleOption } from '@temporalio/worker';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandEnvelope } from '../../src/domain/engagement/command.ts';
import { decide } from '../../src/domain/engagement/decide.ts';
import type { RecordedEvent } from '../../src/domain/engagement/event.ts';
import { evolve } from '../../src/domain/engagement/evolve.ts';
import { project } from '../../src/domain/engagement/project.ts';
import type { EngagementState } from '../../src/domain/engagement/state.ts';
import { upgradeState } from '../../src/domain/engagement/upgrade-state.ts';
import type { CommitBatch } from '../../src/protocol/activities.ts';
import { deriveCodecKeys } from '../../src/temporal/codec-keys.ts';
import { encryptingDataConverter } from '../../src/temporal/data-converter.ts';
import { EncryptingCodec } from '../../src/temporal/payload-codec.ts';
import { installRuntime } from '../../src/temporal/worker.ts';
import { historiesKeys, type RecordedHistory, readHistories } from './histories.ts';
import { bundleMutated, type Mutation } from './mutated.ts';
import { workflowBundle } from './workflow-bundle.ts';

const codecKeys = deriveCodecKeys(historiesKeys);
const codec = new EncryptingCodec(codecKeys);
const histories = readHistories();

/** Names of the histories that the code cannot follow, the first `enough` of them. */
async function failing(workflowBundle: WorkflowBundleOption, enough = histories.length): Promise<readonly string[]> {
  const failed: string[] = [];
  const options = { workflowBundle, dataConverter: encryptingDataConverter(codecKeys), replayName: 'histories' };
  for await (const { workflowId, error } of Worker.runReplayHistories(options, histories)) {
    if (error !== undefined) failed.push(workflowId);
    if (failed.length === enough) break;
  }
  return failed;
}

// Builds that must fail would fill the screen with their failures.
installRuntime('silent');

describe('histories of earlier releases', () => {
  let bundle: WorkflowBundleOption;
  beforeAll(async () => {
    bundle = await workflowBundle();
  });

  it('are there', () => {
    expect(histories.length).toBeGreaterThanOrEqual(4);
  });

  it('are followed to the letter by the code of today', async () => {
    await expect(failing(bundle)).resolves.toEqual([]);
  });

  it.each<Mutation & { what: string }>([
    {
      what: 'asks for one activity more',
      file: 'projector-loop.ts',
      from: 'run.settle(steps, state, await commit(batch));',
      to: 'await turnPage(); run.settle(steps, state, await commit(batch));',
    },
    {
      what: 'starts no timer',
      file: 'deadline-loop.ts',
      from: 'due.at, wait);',
      to: 'due.at);',
    },
    {
      what: 'writes no search attribute',
      file: 'visible.ts',
      from: 'if (showing === this.shown) return;',
      to: 'if (showing !== this.shown) return;',
    },
  ])('are not followed by a build that $what', async (mutation) => {
    expect(await failing(await bundleMutated(mutation), 1)).toHaveLength(1);
  });
});

// Envelopes and milestones decide nothing.
const engagements = histories.filter(({ name }) => !/\/(?:envelope|milestone)-/.test(name));

// The engine's replay compares activities and timers, not what is in them: this compares the content.
describe.each(engagements)('the domain of today, on $name', (recorded) => {
  it('decides what was decided then, and shows what was shown', async () => {
    const { commands, batches, before } = await contentsOf(recorded);
    let state = before;
    for (const batch of batches) {
      for (const events of byRevision(batch.events)) {
        expectSameDecision(state, events, commands);
        state = events.reduce<EngagementState | null>(evolve, state);
      }
      if (state === null) throw new Error('nothing was recorded');
      const shown = project(state);
      // Screens may learn to show more; what they showed then, they still do.
      expect(json(shown.engagement)).toMatchObject(batch.readModel.engagement);
      expect(json(shown.tasks)).toEqual(batch.readModel.tasks);
      expect(json(shown.clauses)).toEqual(expect.arrayContaining([...batch.readModel.clauses]));
    }
    // A run that went on from another may have had nothing left to write.
    expect(batches.length > 0 || before !== null).toBe(true);
  });
});

function expectSameDecision(
  state: EngagementState | null,
  events: readonly RecordedEvent[],
  commands: ReadonlyMap<string, CommandEnvelope>,
): void {
  const [first] = events;
  const envelope = commands.get(first?.commandId ?? '');
  if (first === undefined || envelope === undefined) return;
  const context = { now: first.at, commandId: envelope.commandId, actor: envelope.actor };
  expect(json(decide(state, envelope.command, context))).toEqual(events.map(({ event }) => event));
}

/** Commands accepted and batches committed, decrypted; and what the run before handed over as committed. */
async function contentsOf({ history }: RecordedHistory) {
  const commands = new Map<string, CommandEnvelope>();
  const batches: CommitBatch[] = [];
  let before: EngagementState | null = null;
  for (const event of historyFromJSON(history).events ?? []) {
    const started = event.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
    if (started) before = await carriedState(started);
    const update = event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.args?.payloads?.[0];
    if (update) {
      const envelope = await open<CommandEnvelope>(update);
      commands.set(envelope.commandId, envelope);
    }
    const activity = event.activityTaskScheduledEventAttributes;
    const input = activity?.input?.payloads?.[0];
    if (activity?.activityType?.name === 'commit' && input) batches.push(await open<CommitBatch>(input));
  }
  return { commands, batches, before };
}

/** As a run of today takes it over. */
async function carriedState(input: Payload): Promise<EngagementState | null> {
  const { carried } = await open<{ carried: { committed: EngagementState } | null }>(input);
  return carried === null ? null : upgradeState(carried.committed);
}

async function open<Value>(payload: Payload): Promise<Value> {
  const [opened] = await codec.decode([payload]);
  if (opened === undefined) throw new Error('nothing was decrypted');
  return defaultPayloadConverter.fromPayload(opened);
}

function byRevision(events: readonly RecordedEvent[]): readonly RecordedEvent[][] {
  const groups = new Map<number, RecordedEvent[]>();
  for (const event of events) groups.set(event.rev, [...(groups.get(event.rev) ?? []), event]);
  return [...groups.values()];
}

/** As it looks after its way through JSON. */
function json<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
