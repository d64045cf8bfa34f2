import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** Starts a server that writes what it says to the end of `logFile` (0600) and reads nothing. */
export function spawnServer(
  command: string,
  flags: readonly string[],
  { logFile, ...options }: { readonly logFile: string } & Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'>,
): ChildProcess {
  const log = openSync(logFile, 'a', 0o600);
  try {
    // Detached: Ctrl-C is for us to answer, in our order.
    return spawn(command, flags, { ...options, stdio: ['ignore', log, log], detached: true });
  } finally {
    closeSync(log);
  }
}
