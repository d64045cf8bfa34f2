import { Unreadable } from '../unreadable.ts';

/** What a file may cost. Each limit is far above any contract and far below what would hurt the machine. */
export const LIMITS = {
  fileBytes: 256 * 1024 * 1024,
  /** Arrays and dictionaries inside one another. */
  nesting: 100,
  /** Cross-reference sections linked by /Prev. */
  sections: 2_000,
  /** Numbered objects in one state of the file. */
  objects: 2_000_000,
  /** One decoded stream, and all of them together. */
  streamBytes: 64 * 1024 * 1024,
  decodedBytes: 256 * 1024 * 1024,
  revisions: 500,
  signatures: 200,
  fields: 20_000,
  pages: 100_000,
  /** Values parsed in all: each costs well under a microsecond. */
  steps: 30_000_000,
  milliseconds: 60_000,
} as const;

/** Counts what a verification has spent; going over is an answer (`too-complex`), not a crash. */
export class Budget {
  #steps = 0;
  #decoded = 0;
  readonly #end = performance.now() + LIMITS.milliseconds;

  step(count = 1): void {
    this.#steps += count;
    if (this.#steps > LIMITS.steps) throw new Unreadable('too-complex', 'steps');
    if ((this.#steps & 0xfff) < count && performance.now() > this.#end) throw new Unreadable('too-complex', 'time');
  }

  decoded(bytes: number): void {
    this.#decoded += bytes;
    if (this.#decoded > LIMITS.decodedBytes) throw new Unreadable('too-complex', 'decoded bytes');
  }
}
