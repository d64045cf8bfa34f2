import type { SeenEngagement } from '../db/people/person-by-session.ts';
import type { Person } from './person.ts';

/** What one session saw of one engagement, and the database's stamps of all that decided it. */
export interface Look {
  readonly stamp: string;
  /** Who looked, as they stand until that moment (milliseconds): a session's end moves on, a fresh code ages. */
  readonly person: Person;
  readonly until: number;
  readonly seen: SeenEngagement;
}

/** Looks of one generation: some megabytes at most. Whoever is beyond them is answered as at the first time. */
const MAX_LOOKS = 500;

/**
 * Looks of a process, to be used again only when the database has just said that their stamps still hold.
 * Two generations: a look that nobody used for one of them is forgotten, so that nothing that was erased stays.
 */
export class RememberedLooks {
  readonly #max: number;
  #young = new Map<string, Look>();
  #old = new Map<string, Look>();

  constructor(max = MAX_LOOKS) {
    this.#max = max;
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  find(session: string, engagement: string): Look | undefined {
    const key = keyOf(session, engagement);
    return this.#young.get(key) ?? this.#old.get(key);
  }

  /** Keeps a look for whoever comes again; what it holds changes no more. */
  keep(session: string, engagement: string, look: Look): void {
    const key = keyOf(session, engagement);
    this.#old.delete(key);
    if (this.#young.size >= this.#max && !this.#young.has(key)) this.age();
    this.#young.set(key, frozen(look));
  }

  forget(session: string, engagement: string): void {
    const key = keyOf(session, engagement);
    this.#young.delete(key);
    this.#old.delete(key);
  }

  /** Forgets the looks that were not used since the last time. */
  age(): void {
    this.#old = this.#young;
    this.#young = new Map();
  }
}

function keyOf(session: string, engagement: string): string {
  return `${engagement} ${session}`;
}

/** One object for many requests: none of them may change it for another. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
