import { connect, createServer, type Server, type Socket } from 'node:net';

/** How a line between two machines fails. */
export type Failure =
  /** Lines are reset, and nobody gets through. */
  | 'cut'
  /** Nothing arrives and nobody is told; what was sent arrives once the line is back, as TCP sends it again. */
  | 'silent'
  /** What is asked still arrives, and no answer comes back. */
  | 'deaf';

interface Line {
  readonly near: Socket;
  readonly far: Socket;
}

/** A line to one server that can be made to fail: whoever should be cut off from the server connects here. */
export class TcpProxy {
  readonly #server: Server;
  readonly #lines = new Set<Line>();
  #failure: Failure | null = null;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async to(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
    const server = createServer({ pauseOnConnect: true });
    const proxy = new TcpProxy(server);
    server.on('connection', (near) => proxy.#join(near, target));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy does not listen');
    return address.port;
  }

  /** Lines that stand now. */
  get lines(): number {
    return this.#lines.size;
  }

  fail(failure: Failure): void {
    this.#failure = failure;
    for (const line of this.#lines) this.#apply(line);
  }

  heal(): void {
    this.#failure = null;
    for (const line of this.#lines) this.#apply(line);
  }

  async close(): Promise<void> {
    for (const { near, far } of this.#lines) {
      near.destroy();
      far.destroy();
    }
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(near: Socket, target: { readonly host: string; readonly port: number }): void {
    if (this.#failure === 'cut') return void near.resetAndDestroy();
    const line = { near, far: connect(target) };
    this.#lines.add(line);
    for (const [from, to] of [
      [near, line.far],
      [line.far, near],
    ] as const) {
      from.setNoDelay(true);
      from.on('data', (chunk) => {
        if (!to.write(chunk)) from.pause();
      });
      to.on('drain', () => this.#apply(line));
      from.on('end', () => to.end());
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#lines.delete(line);
        to.destroy();
      });
    }
    this.#apply(line);
  }

  #apply({ near, far }: Line): void {
    if (this.#failure === 'cut') {
      near.resetAndDestroy();
      far.resetAndDestroy();
      return;
    }
    if (this.#failure === 'silent') near.pause();
    else near.resume();
    if (this.#failure === null) far.resume();
    else far.pause();
  }
}
