import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import type { WorkflowBundleOption } from '@temporalio/worker';
import type { EngagementId } from '../../src/domain/ids.ts';
import type { MasterKeys } from '../../src/keys/master-keys.ts';
import type { EngagementActivities } from '../../src/protocol/activities.ts';
import type { RunReport, RunTuning } from '../../src/protocol/engagement-run.ts';
import { engagementWorkflowId, STATE_QUERY } from '../../src/protocol/temporal-names.ts';
import { startTemporal } from '../../src/runtime/temporal/start-temporal.ts';
import { deriveCodecKeys } from '../../src/temporal/codec-keys.ts';
import { connectClient } from '../../src/temporal/connection.ts';
import { encryptingDataConverter } from '../../src/temporal/data-converter.ts';
import { EngagementClient } from '../../src/temporal/engagement-client.ts';
import { createWorker, type RunningWorker } from '../../src/temporal/worker.ts';
import { workflowBundle } from './workflow-bundle.ts';

/** A real Temporal server of its own, the workflow code as it is now, and workers on demand. */
export interface Rig {
  readonly address: string;
  readonly client: Client;
  readonly bundle: WorkflowBundleOption;
  /** A worker on a queue of its own, with a client for it. */
  work(activities: EngagementActivities, options?: WorkOptions): Promise<Working>;
  history(engagement: EngagementId, runId?: string): Promise<readonly HistoryEvent[]>;
  report(engagement: EngagementId): Promise<RunReport>;
  stop(): Promise<void>;
}

export interface WorkOptions {
  readonly tuning?: Partial<RunTuning>;
  readonly taskQueue?: string;
  readonly maxCachedWorkflows?: number;
  /** Another build's workflow code; the rig's own when left out. */
  readonly workflowBundle?: WorkflowBundleOption;
}

export interface Working {
  readonly taskQueue: string;
  readonly engagements: EngagementClient;
  readonly worker: RunningWorker;
}

export interface HistoryEvent {
  readonly eventId: number;
  /** `EVENT_TYPE_…` without its prefix, for example `ACTIVITY_TASK_SCHEDULED`. */
  readonly type: string;
}

const master = { version: 1, id: 'test', key: randomBytes(32) };
export const masterKeys: MasterKeys = { current: master, all: [master] };

export interface RigOptions {
  /** Of the server, beside the product's own. */
  readonly dynamicConfig?: readonly string[];
  readonly masterKeys?: MasterKeys;
}

export async function startRig(options: RigOptions = {}): Promise<Rig> {
  const codecKeys = deriveCodecKeys(options.masterKeys ?? masterKeys);
  const { dynamicConfig = [] } = options;
  const home = mkdtempSync(join(tmpdir(), 'entente-flow-'));
  const [temporal, bundle] = await Promise.all([startTemporal({ home, dynamicConfig }), workflowBundle()]);
  const config = { temporalAddress: temporal.address, temporalNamespace: 'default', logLevel: 'silent' as const };
  const connection: Connection = await connectClient(config);
  const client = new Client({ connection, dataConverter: encryptingDataConverter(codecKeys) });
  const workers: RunningWorker[] = [];
  return {
    address: temporal.address,
    client,
    bundle,
    async work(activities, options = {}) {
      const taskQueue = options.taskQueue ?? randomUUID();
      const worker = await createWorker({
        config,
        codecKeys,
        activities,
        taskQueue,
        workflowBundle: options.workflowBundle ?? bundle,
        maxCachedWorkflows: options.maxCachedWorkflows ?? 100,
      });
      workers.push(worker);
      const tuning = options.tuning === undefined ? {} : { tuning: options.tuning };
      return { taskQueue, worker, engagements: new EngagementClient({ client, taskQueue, ...tuning }) };
    },
    async history(engagement, runId) {
      const { events } = await client.workflow.getHandle(engagementWorkflowId(engagement), runId).fetchHistory();
      return (events ?? []).map((event) => ({
        eventId: Number(event.eventId),
        type: EVENT_TYPES[event.eventType ?? 0]?.replace('EVENT_TYPE_', '') ?? 'UNKNOWN',
      }));
    },
    report: (engagement) => client.workflow.getHandle(engagementWorkflowId(engagement)).query<RunReport>(STATE_QUERY),
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop().catch(() => undefined)));
      await connection.close();
      await temporal.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const EVENT_TYPES: { readonly [value: number]: string } = proto.temporal.api.enums.v1.EventType;
