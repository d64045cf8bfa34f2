import { DefaultLogger, type NativeConnection, Runtime, Worker, type WorkflowBundleOption } from '@temporalio/worker';
import type { ConnectedConfig } from '../config/config.ts';
import type { EngagementActivities } from '../protocol/activities.ts';
import { TASK_QUEUE } from '../protocol/temporal-names.ts';
import { findOrBundleWorkflows } from './bundle.ts';
import type { CodecKeys } from './codec-keys.ts';
import { connectWorker } from './connect-worker.ts';
import { encryptingDataConverter } from './data-converter.ts';

/**
 * Engagements kept in memory between two commands. One takes about a megabyte; one that was evicted
 * is replayed before it answers (0.6 ms an event).
 */
const MAX_CACHED_WORKFLOWS = 300;
/** How long running activities may finish after a stop was asked. They are idempotent: cutting one short loses nothing. */
const GRACE = '2 seconds';
const FORCE = '3 seconds';

export interface WorkerParts {
  readonly config: Pick<
    ConnectedConfig,
    'temporalAddress' | 'temporalNamespace' | 'temporalApiKey' | 'temporalTlsCert' | 'temporalTlsKey' | 'logLevel'
  >;
  readonly codecKeys: CodecKeys;
  readonly activities: EngagementActivities;
  readonly taskQueue?: string;
  readonly workflowBundle?: WorkflowBundleOption;
  readonly maxCachedWorkflows?: number;
}

export interface RunningWorker {
  /** Resolves when the worker has stopped, rejects when it failed. */
  readonly done: Promise<void>;
  /** Stops taking work, lets what runs finish for some seconds, closes the connection. */
  stop(): Promise<void>;
}

/**
 * A worker for workflows and activities together: one queue and one process, so that the server
 * hands activities to it eagerly, with the very answer that asked for them.
 */
export async function createWorker(parts: WorkerParts): Promise<RunningWorker> {
  installRuntime(parts.config.logLevel);
  const [connection, workflowBundle] = await Promise.all([
    connectWorker(parts.config),
    parts.workflowBundle ?? findOrBundleWorkflows(),
  ]);
  const worker = await Worker.create({
    connection,
    namespace: parts.config.temporalNamespace,
    taskQueue: parts.taskQueue ?? TASK_QUEUE,
    workflowBundle,
    activities: parts.activities,
    dataConverter: encryptingDataConverter(parts.codecKeys),
    maxCachedWorkflows: parts.maxCachedWorkflows ?? MAX_CACHED_WORKFLOWS,
    // A dead worker's sticky queue is given up after a second, its tasks go to whoever is there.
    stickyQueueScheduleToStartTimeout: '1 second',
    shutdownGraceTime: GRACE,
    shutdownForceTime: FORCE,
  });
  const done = worker.run().finally(() => closeQuietly(connection));
  // The caller may look at `done` much later: a failure before that is not an unhandled one.
  done.catch(() => undefined);
  return {
    done,
    stop: async () => {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await done;
    },
  };
}

async function closeQuietly(connection: NativeConnection): Promise<void> {
  await connection.close().catch(() => undefined);
}

/** Temporal's own words are for operators: it speaks of every start and stop at `INFO`. */
const LOG_LEVELS = {
  silent: 'ERROR',
  fatal: 'ERROR',
  error: 'ERROR',
  warn: 'WARN',
  info: 'WARN',
  debug: 'INFO',
  trace: 'DEBUG',
} as const satisfies { readonly [level in ConnectedConfig['logLevel']]: string };

let installed = false;

/** Once per process. The SDK's own signal handlers are off: they left a worker running for minutes once. @public */
export function installRuntime(level: ConnectedConfig['logLevel']): void {
  if (installed) return;
  installed = true;
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger(LOG_LEVELS[level]),
    ...(level === 'silent' ? { telemetryOptions: { logging: { filter: 'OFF' } } } : {}),
  });
}
