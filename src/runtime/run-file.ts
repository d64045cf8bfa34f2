import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from './process/alive.ts';

/** A process that we started, named for good by its pid and start. */
export interface RunProcess {
  readonly name: string;
  readonly pid: number;
  readonly start: string;
}

/** What `run.json` says of a running instance: how to reach its parts, and what it started. Holds passwords: 0600. */
export interface RunFile {
  readonly version: string;
  readonly pid: number;
  readonly start: string;
  readonly startedAt: string;
  /** Absent while it starts, and when it serves no API. */
  readonly url?: string;
  readonly databaseUrl?: string;
  readonly databaseOwnerUrl?: string;
  readonly temporalAddress?: string;
  readonly temporalNamespace: string;
  readonly processes: readonly RunProcess[];
}

const NAME = 'run.json';

/** Writes it whole or not at all. */
export function writeRunFile(home: string, run: RunFile): void {
  const path = join(home, NAME);
  const next = `${path}.${process.pid}`;
  writeFileSync(next, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(next, path);
}

/** What the last instance wrote, running or not; undefined when there is none to read. */
export function readRunFile(home: string): RunFile | undefined {
  try {
    const run: RunFile = JSON.parse(readFileSync(join(home, NAME), 'utf8'));
    return run;
  } catch {
    return undefined;
  }
}

export function removeRunFile(home: string): void {
  rmSync(join(home, NAME), { force: true });
}

/** The instance that runs on this folder now; undefined when it ended, however. */
export function runningInstance(home: string): RunFile | undefined {
  const run = readRunFile(home);
  return run !== undefined && run.start !== '' && startOf(run.pid) === run.start ? run : undefined;
}
