import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process with this id exists, ours or not. Zombies count as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return statOf(pid)?.state !== 'Z';
}

/**
 * When a process started, in its system's own unit; undefined when there is none. With the pid it
 * names one process for good: pids come back, a pid with its start does not.
 */
export function startOf(pid: number): string | undefined {
  const stat = statOf(pid);
  if (stat !== undefined) return stat.start;
  if (process.platform === 'linux') return undefined;
  return ps(pid, 'lstart=');
}

/** The command line of a process, words joined by a space; empty when there is none. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return process.platform === 'linux' ? '' : (ps(pid, 'command=') ?? '');
  }
}

/** Fields 3 (state) and 22 (start, in ticks since boot) of proc(5) stat; the name may hold spaces and brackets. */
function statOf(pid: number): { readonly state: string; readonly start: string } | undefined {
  let line: string;
  try {
    line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state, start] = [fields[0], fields[19]];
  return state === undefined || start === undefined ? undefined : { state, start };
}

function ps(pid: number, column: string): string | undefined {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
