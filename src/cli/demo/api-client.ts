import { randomUUID } from 'node:crypto';

/** Busy, and away for a moment: told with `Retry-After`. */
const NOT_NOW: readonly number[] = [429, 503];

/** What the API refused, as it said it: the demo shows it or stops on it. */
export class ApiRefusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Set when the refusal passes with time, and the API said how soon to ask again. */
  readonly retryAfterMs: number | undefined;

  constructor(response: Response, { code, title, detail }: { code: string; title: string; detail: string }) {
    super(`${response.status} ${code}: ${title}${detail ? ` (${detail})` : ''}`);
    this.status = response.status;
    this.code = code;
    const seconds = response.headers.get('retry-after');
    this.retryAfterMs = NOT_NOW.includes(response.status) && seconds !== null ? Number(seconds) * 1000 : undefined;
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

interface Insisting extends RequestOptions {
  readonly deadlineMs: number;
  readonly repeatable: boolean;
}

const OUTCOME_UNKNOWN = 202;
/** How long the demo insists on one step: a killed worker is back well within it. */
const STEP_DEADLINE_MS = 60_000;
const RETRY_MS = 100;

/** Why a request is sent again: its outcome is unknown, it is not the moment, or the line was cut. */
export type Again = 'unknown' | 'not-now' | 'cut';

/**
 * One signed-in person's view of the public API: cookies, idempotency keys, and the rule for an
 * unknown outcome (202), a server that is away for a moment (503) and a cut line: the same key again.
 */
export class ApiClient {
  readonly #base: string;
  readonly #cookies = new Map<string, string>();
  /** How often something had to be asked again, and why. */
  readonly again: { [why in Again]: number } = { unknown: 0, 'not-now': 0, cut: 0 };

  constructor(base: string) {
    this.#base = base;
  }

  async get<T>(path: string): Promise<Reply<T>> {
    return this.#insist<T>('GET', path, { deadlineMs: STEP_DEADLINE_MS, repeatable: true });
  }

  async send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, options: RequestOptions = {}): Promise<Reply<T>> {
    const { key = randomUUID(), deadlineMs = STEP_DEADLINE_MS } = options;
    // Acts on an engagement are keyed by the API; what else was cut off may have been done, and would be done twice.
    const repeatable = options.key !== undefined || options.ifMatch !== undefined;
    return this.#insist<T>(method, path, { ...options, key, deadlineMs, repeatable });
  }

  async #insist<T>(method: string, path: string, options: Insisting): Promise<Reply<T>> {
    const until = Date.now() + options.deadlineMs;
    for (;;) {
      const attempt = await this.#attempt<T>(method, path, options, Date.now() > until);
      if (attempt.reply !== undefined) return attempt.reply;
      this.again[attempt.why] += 1;
      await new Promise((resolve) => setTimeout(resolve, attempt.ms));
    }
  }

  /** One try: its reply, or why and when to try again; on the last one, whatever came of it. */
  async #attempt<T>(
    method: string,
    path: string,
    options: Insisting,
    last: boolean,
  ): Promise<{ reply: Reply<T> } | { reply?: undefined; why: Again; ms: number }> {
    try {
      const reply = await this.#once<T>(method, path, options);
      const unknown = reply.status === OUTCOME_UNKNOWN && reply.location !== null;
      return unknown && !last ? { why: 'unknown', ms: RETRY_MS } : { reply };
    } catch (error) {
      if (last || !options.repeatable) throw error;
      if (!(error instanceof ApiRefusal)) return { why: 'cut', ms: RETRY_MS };
      if (error.retryAfterMs === undefined) throw error;
      return { why: 'not-now', ms: error.retryAfterMs };
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
    const { body: content } = options;
    const file = content instanceof Uint8Array;
    if (content !== undefined) headers.set('content-type', file ? 'application/pdf' : 'application/json');
    if (options.ifMatch !== undefined) headers.set('if-match', quoted(options.ifMatch));
    if (options.key !== undefined) headers.set('idempotency-key', options.key);
    const body = content === undefined ? null : file ? Buffer.from(content) : JSON.stringify(content);
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
  throw new ApiRefusal(response, readProblem(text));
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
