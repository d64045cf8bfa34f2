import { randomUUID } from 'node:crypto';

/** What the API refused, as it said it: the demo shows it or stops on it. */
export class ApiRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, title: string, detail: string) {
    super(`${status} ${code}: ${title}${detail ? ` (${detail})` : ''}`);
    this.status = status;
    this.code = code;
  }
}

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly etag: string | null;
  readonly location: string | null;
}

interface RequestOptions {
  readonly body?: unknown;
  readonly ifMatch?: string | number;
  readonly key?: string;
  readonly deadlineMs?: number;
}

const OUTCOME_UNKNOWN = 202;
/** How long the demo insists on one step: a killed worker is back well within it. */
const STEP_DEADLINE_MS = 60_000;
const RETRY_MS = 100;

/**
 * One signed-in person's view of the public API: cookies, idempotency keys, and the rule for an
 * unknown outcome (202), which is to send the same key again.
 */
export class ApiClient {
  readonly #base: string;
  readonly #cookies = new Map<string, string>();

  constructor(base: string) {
    this.#base = base;
  }

  async get<T>(path: string): Promise<Reply<T>> {
    return this.#once<T>('GET', path, {});
  }

  async send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, options: RequestOptions = {}): Promise<Reply<T>> {
    const key = options.key ?? randomUUID();
    const until = Date.now() + (options.deadlineMs ?? STEP_DEADLINE_MS);
    for (;;) {
      const reply = await this.#once<T>(method, path, { ...options, key });
      if (reply.status !== OUTCOME_UNKNOWN || reply.location === null || Date.now() > until) return reply;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  /** A file's bytes; 202 while it is being made. */
  async download(path: string): Promise<Uint8Array> {
    const until = Date.now() + STEP_DEADLINE_MS;
    for (;;) {
      const response = await fetch(this.#base + path, { headers: this.#headers() });
      if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
      if (response.status !== OUTCOME_UNKNOWN || Date.now() > until) await refuse(response);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  async #once<T>(method: string, path: string, options: RequestOptions): Promise<Reply<T>> {
    const headers = this.#headers();
    if (options.body !== undefined) headers.set('content-type', 'application/json');
    if (options.ifMatch !== undefined) headers.set('if-match', quoted(options.ifMatch));
    if (options.key !== undefined) headers.set('idempotency-key', options.key);
    const body = options.body === undefined ? null : JSON.stringify(options.body);
    const response = await fetch(this.#base + path, { method, headers, body });
    this.#remember(response);
    if (response.status >= 400) await refuse(response);
    const text = await response.text();
    return {
      status: response.status,
      body: (text === '' ? null : JSON.parse(text)) as T,
      etag: response.headers.get('etag'),
      location: response.headers.get('location'),
    };
  }

  #headers(): Headers {
    const headers = new Headers({ origin: this.#base, 'accept-language': 'fr' });
    if (this.#cookies.size > 0) {
      headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    return headers;
  }

  #remember(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      if (at > 0) this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

function quoted(revision: string | number): string {
  const text = String(revision);
  return text.startsWith('"') ? text : `"${text}"`;
}

async function refuse(response: Response): Promise<never> {
  const text = await response.text();
  const problem = readProblem(text);
  throw new ApiRefusal(response.status, problem.code, problem.title, problem.detail);
}

function readProblem(text: string): { code: string; title: string; detail: string } {
  try {
    const problem = JSON.parse(text) as { code?: string; title?: string; detail?: string; errors?: unknown };
    const detail = [problem.detail, problem.errors && JSON.stringify(problem.errors)].filter(Boolean).join(' ');
    return { code: problem.code ?? 'unknown', title: problem.title ?? '', detail };
  } catch {
    return { code: 'not-json', title: text.slice(0, 200), detail: '' };
  }
}
