import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './alive.ts';

const POLL_MS = 10;

/**
 * Asks a process to end and waits; after `graceMs` asks harder. Returns once it is gone.
 * A process that is not there is already stopped.
 */
export async function stopProcess(
  pid: number,
  ask: { readonly signal: NodeJS.Signals; readonly graceMs: number; readonly last: NodeJS.Signals },
): Promise<void> {
  if (!send(pid, ask.signal)) return;
  if (await gone(pid, ask.graceMs)) return;
  send(pid, ask.last);
  if (await gone(pid, ask.graceMs)) return;
  send(pid, 'SIGKILL');
  await gone(pid, ask.graceMs);
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(POLL_MS)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}
