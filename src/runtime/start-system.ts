import type { Logger } from 'pino';
import type { Config, ConnectedConfig } from '../config/config.ts';
import { requireCurrentBuild } from './build-stamp.ts';
import { Cleanup } from './cleanup.ts';
import { freshReadModels } from './fresh-read-models.ts';
import { takeHomeLock } from './home-lock.ts';
import { Launched } from './launched.ts';
import { openLog } from './log.ts';
import { migrateOrCheck } from './migrate-or-check.ts';
import { freePort } from './process/free-port.ts';
import { requireFreePort } from './process/require-free-port.ts';
import type { OnProgress, Watch } from './progress.ts';
import { RunRecorder } from './run-recorder.ts';
import { type DatabasePart, startDatabase } from './start-database.ts';
import type { HttpPart } from './start-http.ts';
import { startTemporalPart, type TemporalPart } from './start-temporal-part.ts';
import { startWorkerPart } from './start-worker-part.ts';
import { stopOrphans } from './stop-orphans.ts';
import type { Running, Supervised } from './supervise.ts';
import { together } from './together.ts';
import { workerLog } from './worker-log.ts';
import { prepareWorker } from './worker-process.ts';

export interface System {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly databaseUrl: string;
  readonly databaseOwnerUrl?: string;
  readonly temporalAddress: string;
  readonly config: ConnectedConfig;
  readonly worker: {
    /** Of the worker that runs now. */
    readonly pid: number;
    /** Ends it at once (SIGKILL), as a crash would; another takes over. */
    kill(): void;
  };
  /** Pids of the embedded servers, for whoever wants to see what a crash does. */
  readonly embedded: { readonly postgres?: number; readonly temporal?: number };
  /** Stops what was started, and nothing else, within seconds. Safe to call twice. */
  stop(): Promise<void>;
}

export interface SystemOptions {
  readonly onProgress?: OnProgress;
  readonly log?: Logger;
}

/**
 * Starts everything that is not given from outside, all at once: Postgres, Temporal, the schema, the
 * worker process and the API. What dies is started again on the same port; when the start fails, what
 * was started is stopped.
 */
export async function startSystem(config: Config, options: SystemOptions = {}): Promise<System> {
  requireCurrentBuild();
  const port = config.port === 0 ? await freePort() : config.port;
  await requireFreePort(port);
  const cleanup = new Cleanup();
  cleanup.add('lock', takeHomeLock(config.home));
  const log = options.log ?? openLog(config);
  const stop = () => cleanup.run((part, reason) => log.error({ part, err: reason }, 'stopping failed'));
  const onProgress: OnProgress = (progress) => {
    const level = progress.state === 'restart-failed' ? 'error' : progress.state === 'ended' ? 'warn' : 'info';
    log[level](progress, `${progress.part} ${progress.state}`);
    options.onProgress?.(progress);
  };
  try {
    return await bootAll(withPort(config, port), { cleanup, log, stop, onProgress });
  } catch (error) {
    log.error({ err: error }, 'the start failed');
    await stop();
    throw error;
  }
}

/** With a free port asked for, the public address is known only now, unless one was given. */
function withPort(config: Config, port: number): Config {
  if (config.port === port) return config;
  const publicUrl = config.publicUrl.replace(/^http:\/\/127\.0\.0\.1:\d+$/, `http://127.0.0.1:${port}`);
  return { ...config, port, publicUrl };
}

interface Boot {
  readonly cleanup: Cleanup;
  readonly log: Logger;
  readonly stop: () => Promise<void>;
  readonly onProgress: OnProgress;
}

async function bootAll(config: Config, boot: Boot): Promise<System> {
  const { cleanup, log, onProgress } = boot;
  const stopped = await stopOrphans(config.home);
  if (stopped.length > 0) log.warn({ stopped }, 'stopped what an earlier run had left');
  const recorder = new RunRecorder(config);
  cleanup.add('run file', () => recorder.close());
  const watch: Watch = { onProgress, onProcess: (name, pid) => recorder.process(name, pid) };
  const prepared = prepareWorker(workerLog(config));
  cleanup.add('unused worker', () => prepared.discard());
  const launched = new Launched();
  const [database, temporal, preparedHttp] = await together(
    async () => {
      const part = await startDatabase(config, watch, launched.tell).finally(launched.tell);
      cleanup.add('database', () => part.embedded?.stop());
      await migrateOrCheck(part, onProgress);
      await freshReadModels(config, part, onProgress);
      return part;
    },
    async () => {
      const part = await startTemporalPart(config, watch);
      cleanup.add('temporal', () => part.embedded?.stop());
      return part;
    },
    // Loading the API's code takes as long as starting a server: both at once. But it keeps this process
    // busy, so that it must not begin before the server's process is there.
    async () => {
      await launched.seen;
      return (await import('./start-http.ts')).prepareHttp();
    },
  );
  const connected: ConnectedConfig = Object.freeze({
    ...config,
    databaseUrl: database.url,
    ...(database.ownerUrl === undefined ? {} : { databaseOwnerUrl: database.ownerUrl }),
    temporalAddress: temporal.address,
    // Who tries the product out asks nobody on the network: the fictional companies answer.
    ...(config.companyRegister === undefined && database.embedded !== undefined ? { companyRegister: 'fixtures' } : {}),
  });
  let running: Supervised<Running> | undefined;
  const [worker, http] = await together(
    async () => {
      const part = await startWorkerPart(connected, prepared, watch);
      running = part;
      cleanup.add('worker', () => part.stop());
      return part;
    },
    async () => {
      const workerReady = () => running?.up() ?? false;
      const part = await preparedHttp.start(connected, { log, onProgress, workerReady });
      cleanup.add('api', () => part.stop());
      return part;
    },
  );
  recorder.know({
    url: http.url,
    databaseUrl: database.url,
    ...(database.ownerUrl === undefined ? {} : { databaseOwnerUrl: database.ownerUrl }),
    temporalAddress: temporal.address,
  });
  return systemOf(connected, { database, temporal, worker, http }, boot.stop);
}

interface Parts {
  readonly database: DatabasePart;
  readonly temporal: TemporalPart;
  readonly worker: Supervised<Running>;
  readonly http: HttpPart;
}

function systemOf(config: ConnectedConfig, parts: Parts, stop: () => Promise<void>): System {
  const { database, temporal, worker, http } = parts;
  return {
    url: http.url,
    databaseUrl: config.databaseUrl,
    ...(config.databaseOwnerUrl === undefined ? {} : { databaseOwnerUrl: config.databaseOwnerUrl }),
    temporalAddress: config.temporalAddress,
    config,
    worker: {
      get pid() {
        return worker.current().pid;
      },
      kill: () => void process.kill(worker.current().pid, 'SIGKILL'),
    },
    get embedded() {
      return {
        ...(database.embedded === undefined ? {} : { postgres: database.embedded.current().pid }),
        ...(temporal.embedded === undefined ? {} : { temporal: temporal.embedded.current().pid }),
      };
    },
    stop,
  };
}
