import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, isAlive } from '../process/alive.ts';
import { stopProcess } from '../process/stop-process.ts';

/** A fast shutdown ends sessions and writes a checkpoint: seconds at most for data of our size. */
const FAST_SHUTDOWN_MS = 8000;

export interface PostmasterPid {
  readonly pid: number;
  readonly ready: boolean;
}

/** Reads Postgres' own `postmaster.pid`: line 1 is the process, line 8 its state. */
export function readPostmasterPid(data: string): PostmasterPid | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : undefined;
}

/**
 * Deals with what an earlier run left: a server of ours that is still up on this very folder is
 * stopped; a pid file that names a stranger (pids come back after a reboot) is removed, as Postgres
 * would else refuse to start. Call only under the lock of the home folder.
 */
export async function clearLeftovers(data: string): Promise<void> {
  const left = readPostmasterPid(data);
  if (left === undefined || !isAlive(left.pid)) return;
  if (!isPostgresOn(left.pid, data)) {
    rmSync(join(data, 'postmaster.pid'), { force: true });
    return;
  }
  await stopProcess(left.pid, { signal: 'SIGINT', graceMs: FAST_SHUTDOWN_MS, last: 'SIGQUIT' });
}

function isPostgresOn(pid: number, data: string): boolean {
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(data);
}
