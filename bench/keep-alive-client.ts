import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Mailbox } from '../src/cli/demo/mailbox.ts';

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly cookie: string | undefined;
}

/**
 * One person on one connection that stays open, one request after the other. By hand on a socket, as
 * postgres.js does for its part: Node's own client would cost as much as the server that is measured.
 */
export class KeepAliveClient {
  readonly #host: string;
  readonly #port: number;
  #socket: Socket | undefined;
  #cookie = '';

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
  }

  async signIn(mailbox: Mailbox, email: string): Promise<void> {
    const asked = new Date().toISOString();
    await this.post('/api/auth/code', { email });
    const opened = await this.post('/api/auth/session', { email, code: await mailbox.code(email, asked) });
    this.#cookie = opened.cookie ?? '';
  }

  get(path: string): Promise<Answer> {
    return this.#send(`GET ${path}`, '', '');
  }

  /** The same person on one more connection. */
  another(): KeepAliveClient {
    const other = new KeepAliveClient(`http://${this.#host}:${this.#port}`);
    other.#cookie = this.#cookie;
    return other;
  }

  /** @param rev - the revision that was read; 0 when there was none */
  put(path: string, body: unknown, rev: number): Promise<Answer> {
    const text = JSON.stringify(body);
    const head = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n`;
    return this.#send(`PUT ${path}`, `${head}If-Match: "${rev}"\r\n`, text);
  }

  /** @param rev - the revision that an act is made on */
  post(path: string, body: unknown, rev?: number): Promise<Answer> {
    const text = JSON.stringify(body);
    const act = rev === undefined ? '' : `If-Match: "${rev}"\r\nIdempotency-Key: ${randomUUID()}\r\n`;
    const head = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n`;
    return this.#send(`POST ${path}`, head + act, text);
  }

  close(): void {
    this.#socket?.destroy();
  }

  async #send(line: string, head: string, body: string): Promise<Answer> {
    const socket = await this.#connected();
    const cookie = this.#cookie === '' ? '' : `Cookie: ${this.#cookie}\r\n`;
    const answer = read(socket);
    socket.write(`${line} HTTP/1.1\r\nHost: ${this.#host}:${this.#port}\r\n${cookie}${head}\r\n${body}`);
    return answer;
  }

  async #connected(): Promise<Socket> {
    if (this.#socket?.readyState === 'open') return this.#socket;
    const socket = connect(this.#port, this.#host).setNoDelay();
    await once(socket, 'connect');
    this.#socket = socket;
    return socket;
  }
}

/** Reads one answer whose length is given, as all of ours but streams are. */
function read(socket: Socket): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let got: Buffer = Buffer.alloc(0);
    const settle = (act: () => void) => {
      socket.off('data', onData).off('error', onEnd).off('close', onEnd);
      act();
    };
    const onEnd = () => settle(() => reject(new Error('The connection ended before the answer.')));
    const onData = (chunk: Buffer) => {
      got = got.length === 0 ? chunk : Buffer.concat([got, chunk]);
      const end = got.indexOf('\r\n\r\n');
      if (end < 0) return;
      const head = got.toString('latin1', 0, end);
      const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
      if (got.length < end + 4 + length) return;
      const body = got.toString('utf8', end + 4, end + 4 + length);
      const cookie = /^set-cookie: ([^;\r\n]+)/im.exec(head)?.[1];
      settle(() => resolve({ status: Number(head.slice(9, 12)), body, cookie }));
    };
    socket.on('data', onData).on('error', onEnd).on('close', onEnd);
  });
}
