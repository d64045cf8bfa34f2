import { isAlive, startOf } from './process/alive.ts';
import { stopProcess } from './process/stop-process.ts';
import { readRunFile, removeRunFile } from './run-file.ts';

const STOP_MS = 4000;

/**
 * Ends what an earlier instance left running, should its watchdog have died with it: only processes
 * that its `run.json` names by pid and start. Postgres is left to its own launcher, which shuts it
 * down cleanly. Call under the lock of the folder.
 */
export async function stopOrphans(home: string): Promise<readonly string[]> {
  const run = readRunFile(home);
  if (run === undefined) return [];
  const orphans = run.processes.filter(
    ({ name, pid, start }) => name !== 'postgres' && start !== '' && isAlive(pid) && startOf(pid) === start,
  );
  await Promise.all(
    orphans.map(({ pid }) => stopProcess(pid, { signal: 'SIGTERM', graceMs: STOP_MS, last: 'SIGKILL' })),
  );
  removeRunFile(home);
  return orphans.map((orphan) => orphan.name);
}
