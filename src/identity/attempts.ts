import { createHmac } from 'node:crypto';
import type { Database } from '../db/database.ts';

/** So many within a window that begins with the first. */
export interface AttemptLimit {
  readonly max: number;
  readonly windowMs: number;
}

/**
 * Counts attempts by subject within a fixed window of time: in the database, so that neither a restart
 * nor a second instance gives anybody more of them. Subjects are kept as keyed hashes.
 */
export class Attempts {
  readonly #db: Pick<Database, 'auth'>;
  readonly #key: Buffer;
  readonly #kind: string;
  readonly #limit: AttemptLimit;
  readonly #now: () => number;

  /**
   * @param kind - what is attempted: limits of different kinds do not meet
   * @param now - milliseconds; a test gives its own
   */
  constructor(
    { db, key }: { readonly db: Pick<Database, 'auth'>; readonly key: Buffer },
    kind: string,
    limit: AttemptLimit,
    now: () => number = Date.now,
  ) {
    this.#db = db;
    this.#key = key;
    this.#kind = kind;
    this.#limit = limit;
    this.#now = now;
  }

  /** Counts one attempt, before it is made: those made at the same time are counted too. False when it is one too many. */
  async take(subject: string): Promise<boolean> {
    const id = this.#idOf(subject);
    const now = this.#now();
    const ended = now - this.#limit.windowMs;
    const [row] = await this.#db.auth.$client`
      insert into auth.rate_limit as known (id, key, count, last_request) values (${id}, ${id}, 1, ${now})
      on conflict (key) do update
         set count = case when known.last_request <= ${ended} then 1 else known.count + 1 end,
             last_request = case when known.last_request <= ${ended} then excluded.last_request else known.last_request end
      returning count`;
    return Number(row?.['count']) <= this.#limit.max;
  }

  /** Takes one attempt back: it was none of those that the limit is about. */
  async giveBack(subject: string): Promise<void> {
    await this.#db.auth.$client`
      update auth.rate_limit set count = count - 1 where key = ${this.#idOf(subject)} and count > 0`;
  }

  /** Forgets windows that have ended: housekeeping, nothing depends on it. */
  async sweep(): Promise<void> {
    await this.#db.auth.$client`
      delete from auth.rate_limit
       where key like ${`${this.#kind}:%`} and last_request <= ${this.#now() - this.#limit.windowMs}`;
  }

  #idOf(subject: string): string {
    return `${this.#kind}:${createHmac('sha256', this.#key).update(subject).digest('base64url')}`;
  }
}
