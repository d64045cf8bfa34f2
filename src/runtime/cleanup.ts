/** What was started and must be stopped, in reverse order: a list that grows as parts come up. */
export class Cleanup {
  readonly #acts: { readonly name: string; readonly act: () => Promise<void> | void }[] = [];
  #running: Promise<void> | undefined;

  add(name: string, act: () => Promise<void> | void): void {
    this.#acts.push({ name, act });
  }

  /** Runs all acts, last added first; one that fails does not keep the others from running. Safe to call twice. */
  run(onFault: (name: string, reason: unknown) => void): Promise<void> {
    this.#running ??= this.#runAll(onFault);
    return this.#running;
  }

  async #runAll(onFault: (name: string, reason: unknown) => void): Promise<void> {
    for (const { name, act } of this.#acts.toReversed()) {
      try {
        await act();
      } catch (reason) {
        onFault(name, reason);
      }
    }
  }
}
