import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ConnectedConfig } from '../config/config.ts';
import { packageRoot } from '../config/package-root.ts';
import { RuntimeFault } from './fault.ts';
import { stopProcess } from './process/stop-process.ts';
import { guard } from './process/watchdog.ts';
import type { Running } from './supervise.ts';

/** What main and worker say to each other. */
export type ToWorker = { readonly kind: 'start'; readonly config: ConnectedConfig };
export type FromWorker = { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly message: string };

/** The compiled entry: the worker loads Temporal's native core, which a TypeScript loader would only slow down. */
const ENTRY = join(packageRoot, 'dist', 'app', 'worker.js');
const READY_MS = 60_000;
/** Running activities may finish; what does not is retried by the next worker. */
const STOP_MS = 4000;

/** A worker process that loads its code at once, and takes work when told where the servers are. */
export interface PreparedWorker {
  begin(config: ConnectedConfig): Promise<Running>;
  /** Ends it though it never began. */
  discard(): void;
}

/** Starts the process ahead of the servers, so that loading and booting overlap. */
export function prepareWorker(onOutput: (text: string) => void): PreparedWorker {
  const child = fork(ENTRY, [], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true, execArgv: [] });
  const pid = child.pid ?? 0;
  const release = guard(pid, 'SIGTERM');
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  }).then(release);
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', onOutput);
  }
  return {
    async begin(config) {
      await readiness(child, config);
      return {
        pid,
        exited,
        async stop() {
          await stopProcess(pid, { signal: 'SIGTERM', graceMs: STOP_MS, last: 'SIGKILL' });
          await exited;
        },
      };
    },
    discard: () => void child.kill('SIGKILL'),
  };
}

function readiness(child: ChildProcess, config: ConnectedConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(
        new RuntimeFault(
          'worker-start-failed',
          `The worker did not start: ${why}`,
          'Read logs/worker.log in ENTENTE_HOME.',
        ),
      );
    };
    const timer = setTimeout(() => fail(`not ready within ${READY_MS / 1000} s`), READY_MS);
    const onExit = (code: number | null, signal: NodeJS.Signals | null) => fail(`exit ${code ?? signal}`);
    child.once('exit', onExit);
    child.once('error', (error) => fail(error.message));
    child.once('message', (message: FromWorker) => {
      child.off('exit', onExit);
      if (message.kind === 'failed') return fail(message.message);
      clearTimeout(timer);
      resolve();
    });
    const begin: ToWorker = { kind: 'start', config };
    if (child.connected) child.send(begin);
    else fail('it ended while loading');
  });
}
