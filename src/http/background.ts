/** Work that goes on after its answer was sent. Awaited for a moment before the application closes. */
export class Background {
  readonly #running = new Set<Promise<void>>();
  readonly #keys = new Set<string>();

  /** Runs `work`; its failure goes to `onFault` and nowhere else. */
  run(work: () => Promise<unknown>, onFault: (error: unknown) => void): void {
    const running: Promise<void> = Promise.resolve()
      .then(work)
      .then(() => undefined, onFault)
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
  }

  /** As `run`, unless work under the same key goes on already: a client that asks again must not multiply it. */
  runOnce(key: string, work: () => Promise<unknown>, onFault: (error: unknown) => void): void {
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.run(() => work().finally(() => this.#keys.delete(key)), onFault);
  }

  /** Waits for what was started before, at most `ms`: what goes on longer is left to end by itself. */
  async idleWithin(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await Promise.race([this.idle(), late]);
    clearTimeout(timer);
  }

  /** Resolves when all that was started before is done. */
  async idle(): Promise<void> {
    await Promise.all(this.#running);
  }
}
