import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RuntimeFault } from './fault.ts';
import { startOf } from './process/alive.ts';

interface Holder {
  readonly pid: number;
  /** With the pid it names one process for good. */
  readonly start: string;
}

/** Two recoveries at once are settled within so many tries. */
const TRIES = 5;

/**
 * Takes the lock of a data folder for this process: two servers on one folder would corrupt it, and
 * Temporal's would not even complain. A lock whose holder is gone is taken over.
 * Refuses with `home-in-use` when its holder lives. Returns the release.
 */
export function takeHomeLock(home: string): () => void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const path = join(home, 'lock');
  const mine: Holder = { pid: process.pid, start: startOf(process.pid) ?? '' };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (createLock(path, mine)) return () => releaseLock(path, mine);
    const holder = readHolder(path);
    if (holder !== undefined && startOf(holder.pid) === holder.start) {
      throw new RuntimeFault(
        'home-in-use',
        `Process ${holder.pid} is running Entente on ${home}.`,
        'Stop it first (Ctrl-C or SIGTERM), or set ENTENTE_HOME to another folder.',
      );
    }
    removeStale(path, holder);
  }
  throw new RuntimeFault(
    'home-lock-failed',
    `The lock of ${home} could not be taken.`,
    `Remove ${path} if no Entente runs there.`,
  );
}

/** The link either makes the whole file or none: no reader ever sees a half written holder. */
function createLock(path: string, mine: Holder): boolean {
  const own = `${path}.${mine.pid}`;
  writeFileSync(own, JSON.stringify(mine), { mode: 0o600 });
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moved aside first and looked at again: what another start just took is put back. */
function removeStale(path: string, seen: Holder | undefined): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved?.pid !== seen?.pid || moved?.start !== seen?.start) {
    try {
      linkSync(aside, path);
    } catch {
      // A third start holds it by now: our next look at the lock says so.
    }
  }
  rmSync(aside, { force: true });
}

function releaseLock(path: string, mine: Holder): void {
  const holder = readHolder(path);
  if (holder?.pid === mine.pid && holder.start === mine.start) rmSync(path, { force: true });
}

function readHolder(path: string): Holder | undefined {
  try {
    const read: Holder = JSON.parse(readFileSync(path, 'utf8'));
    return read;
  } catch {
    return undefined;
  }
}
