import type { ChildProcess } from 'node:child_process';
import type { Running } from '../supervise.ts';
import { stopProcess } from './stop-process.ts';
import { guard } from './watchdog.ts';

/** How a server is asked to end, and how when it does not within `graceMs`. */
export interface Ending {
  readonly signal: NodeJS.Signals;
  readonly graceMs: number;
  readonly last: NodeJS.Signals;
}

/**
 * Takes charge of a server as soon as it is spawned: from then on it never outlives this process, and can
 * be waited for and stopped. One that could not be spawned has ended.
 */
export function oversee(child: ChildProcess, ending: Ending): Running {
  const { pid } = child;
  if (pid === undefined) return { pid: 0, exited: Promise.resolve(), stop: () => Promise.resolve() };
  const release = guard(pid, ending.signal);
  const exited = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
  }).then(release);
  return {
    pid,
    exited,
    async stop() {
      await stopProcess(pid, ending);
      await exited;
    },
  };
}
