/** At most so many keys are remembered; past that the oldest windows go first. */
const MAX_KEYS = 50_000;

/** Counts attempts by key within a fixed window of time: in memory, per process. */
export class Attempts {
  readonly #max: number;
  readonly #windowMs: number;
  readonly #now: () => number;
  readonly #windows = new Map<string, { count: number; endsAt: number }>();

  /** @param now - milliseconds; a test gives its own */
  constructor(limit: { readonly max: number; readonly windowMs: number }, now: () => number = Date.now) {
    this.#max = limit.max;
    this.#windowMs = limit.windowMs;
    this.#now = now;
  }

  /** Counts one more attempt. */
  count(key: string): void {
    const now = this.#now();
    const current = this.#windows.get(key);
    if (current !== undefined && current.endsAt > now) {
      current.count += 1;
      return;
    }
    this.#forgetOldest();
    this.#windows.delete(key);
    this.#windows.set(key, { count: 1, endsAt: now + this.#windowMs });
  }

  /** True when one more attempt is still within the limit. */
  allows(key: string): boolean {
    const current = this.#windows.get(key);
    return current === undefined || current.endsAt <= this.#now() || current.count < this.#max;
  }

  #forgetOldest(): void {
    if (this.#windows.size < MAX_KEYS) return;
    const oldest = this.#windows.keys().next();
    if (oldest.done !== true) this.#windows.delete(oldest.value);
  }
}
