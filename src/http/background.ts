/** Work that goes on after its answer was sent. Awaited for a moment before the application closes. */
export class Background {
  readonly #running = new Set<Promise<void>>();

  /** Runs `work`; its failure goes to `onFault` and nowhere else. */
  run(work: () => Promise<unknown>, onFault: (error: unknown) => void): void {
    const running: Promise<void> = Promise.resolve()
      .then(work)
      .then(() => undefined, onFault)
      .finally(() => this.#running.delete(running));
    this.#running.add(running);
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
