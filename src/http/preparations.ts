/**
 * Work that several requests may wait for: who asks while it goes on waits for the same, and what has ended is
 * forgotten, so that a failure is tried again by the next who asks.
 */
export class Preparations<Made> {
  readonly #running = new Map<string, Promise<Made>>();

  /** What comes of the work under this key, started unless it goes on; null when it takes longer than `ms`. */
  async within(key: string, ms: number, work: () => Promise<Made>): Promise<Made | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, ms, null);
    });
    try {
      return await Promise.race([this.#join(key, work), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #join(key: string, work: () => Promise<Made>): Promise<Made> {
    const known = this.#running.get(key);
    if (known !== undefined) return known;
    const running = work().finally(() => this.#running.delete(key));
    // Who waited may have gone: a failure that nobody hears ends here.
    running.catch(() => undefined);
    this.#running.set(key, running);
    return running;
  }
}
