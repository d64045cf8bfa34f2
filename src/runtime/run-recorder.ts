import type { Config } from '../config/config.ts';
import { version } from '../config/version.ts';
import { startOf } from './process/alive.ts';
import { type RunFile, type RunProcess, removeRunFile, writeRunFile } from './run-file.ts';

type Known = Partial<Pick<RunFile, 'url' | 'databaseUrl' | 'databaseOwnerUrl' | 'temporalAddress'>>;

/** Keeps `run.json` true while parts come up, die and come back. */
export class RunRecorder {
  readonly #home: string;
  readonly #base: Omit<RunFile, 'processes'>;
  readonly #processes = new Map<string, RunProcess>();
  #known: Known = {};
  #closed = false;

  constructor(config: Pick<Config, 'home' | 'temporalNamespace'>) {
    this.#home = config.home;
    this.#base = {
      version,
      pid: process.pid,
      start: startOf(process.pid) ?? '',
      startedAt: new Date().toISOString(),
      temporalNamespace: config.temporalNamespace,
    };
  }

  /** A part that runs as this process now. */
  process(name: string, pid: number): void {
    this.#processes.set(name, { name, pid, start: startOf(pid) ?? '' });
    this.#write();
  }

  /** Addresses, as they become known. */
  know(known: Known): void {
    this.#known = { ...this.#known, ...known };
    this.#write();
  }

  close(): void {
    this.#closed = true;
    removeRunFile(this.#home);
  }

  #write(): void {
    if (this.#closed) return;
    writeRunFile(this.#home, { ...this.#base, ...this.#known, processes: [...this.#processes.values()] });
  }
}
