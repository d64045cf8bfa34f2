import { randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

export interface Ask {
  readonly body?: unknown;
  readonly rev?: number;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One caller with its cookies, as a program would be: no Origin, no Sec-Fetch headers unless given. */
export class Browser {
  readonly #app: FastifyInstance;
  readonly #cookies = new Map<string, string>();

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<LightMyRequestResponse> {
    return this.call('GET', url, { headers });
  }

  post(url: string, ask: Ask = {}): Promise<LightMyRequestResponse> {
    return this.call('POST', url, ask);
  }

  /** A write to an engagement: with a key of its own and the revision that the caller read. */
  act(url: string, rev: number, body?: unknown, key: string = randomUUID()): Promise<LightMyRequestResponse> {
    return this.call('POST', url, { body, rev, key });
  }

  async call(method: Method, url: string, ask: Ask = {}): Promise<LightMyRequestResponse> {
    const headers: Record<string, string> = { ...ask.headers };
    if (ask.rev !== undefined) headers['if-match'] = `"${ask.rev}"`;
    if (ask.key !== undefined) headers['idempotency-key'] = ask.key;
    if (this.#cookies.size > 0) headers['cookie'] = [...this.#cookies].map(([k, v]) => `${k}=${v}`).join('; ');
    const options: InjectOptions = { method, url, headers };
    if (ask.body !== undefined) Object.assign(options, bodyOf(ask.body, headers));
    const reply = await this.#app.inject(options);
    this.#remember(reply);
    return reply;
  }

  /** By the code in the mailbox, as a person does. */
  async signIn(email: string): Promise<LightMyRequestResponse> {
    const code = await this.code(email);
    const reply = await this.post('/api/auth/session', { body: { email, code } });
    if (reply.statusCode !== 201) throw new Error(`sign-in failed: ${reply.body}`);
    return reply;
  }

  async code(email: string): Promise<string> {
    await this.post('/api/auth/code', { body: { email } });
    return this.lastCode(email);
  }

  async lastCode(email: string): Promise<string> {
    const mails = (await this.get('/mailbox.json')).json<{ to: string; text: string }[]>();
    const code = mails
      .filter((mail) => mail.to === email)
      .map((mail) => /\b(\d{6})\b/.exec(mail.text)?.[1])
      .find((found) => found !== undefined);
    if (code === undefined) throw new Error(`no code was mailed to ${email}`);
    return code;
  }

  async refresh(email: string): Promise<void> {
    const reply = await this.post('/api/auth/fresh', { body: { code: await this.code(email) } });
    if (reply.statusCode !== 200) throw new Error(`refresh failed: ${reply.body}`);
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value);
  }

  #remember(reply: LightMyRequestResponse): void {
    for (const cookie of reply.cookies) {
      if (cookie.value === '') this.#cookies.delete(cookie.name);
      else this.#cookies.set(cookie.name, encodeURIComponent(cookie.value));
    }
  }
}

function bodyOf(body: unknown, headers: Readonly<Record<string, string>>): InjectOptions {
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    return { payload: body, headers: { 'content-type': 'application/json', ...headers } };
  }
  return { payload: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } };
}
