/** Streams that are open: closed with the application, which would else wait for them. */
export class OpenStreams {
  readonly #closers = new Set<() => void>();

  /** Remembers a stream; the function given back forgets it. */
  open(close: () => void): () => void {
    this.#closers.add(close);
    return () => this.#closers.delete(close);
  }

  closeAll(): void {
    for (const close of this.#closers) close();
    this.#closers.clear();
  }
}
