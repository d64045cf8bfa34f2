import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import type { EngagementId } from '../../domain/ids.ts';
import type { Database } from '../database.ts';
import { JOURNAL_CHANNEL } from '../journal/commit-statement.ts';
import { RECONNECT } from '../reconnect.ts';

export interface JournalNotice {
  readonly engagement: EngagementId;
  readonly seq: number;
  /** Something changed that both sides share and the journal does not number. */
  readonly beside: boolean;
}

/** Polling beside the notices: for what was committed before we listened, and while the connection is down. */
const POLL_MS = [25, 50, 100, 250];
/** How many engagements' last known numbers are kept. */
const SEEN_LIMIT = 10_000;

/**
 * News of the journal: one LISTEN connection per process, shared by every waiting request and every
 * open screen. Notices are hints; the journal is asked whenever none came.
 */
export class JournalNotices {
  readonly #db: Database;
  readonly #listeners = new Set<(notice: JournalNotice) => void>();
  readonly #seen = new Map<string, number>();
  #connection: postgres.Sql | undefined;
  #listening: Promise<void> | undefined;

  constructor(db: Database) {
    this.#db = db;
  }

  /** Listens; called once at start. Reconnects by itself. */
  start(): Promise<void> {
    this.#listening ??= this.#listen();
    return this.#listening;
  }

  /** Ends the connection and forgets all subscribers. */
  async stop(): Promise<void> {
    this.#listeners.clear();
    await this.#connection?.end({ timeout: 1 });
    this.#connection = undefined;
    this.#listening = undefined;
  }

  /** Calls `listener` at each commit, of any engagement: the caller checks who may know. Returns the end of it. */
  subscribe(listener: (notice: JournalNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Waits until the engagement's journal holds number `seq`, at most `deadlineMs`.
   * True when it does; false when the time is over, which says nothing of what comes later.
   */
  async waitFor(engagement: EngagementId, seq: number, deadlineMs: number): Promise<boolean> {
    if ((this.#seen.get(engagement) ?? 0) >= seq) return true;
    const end = Date.now() + deadlineMs;
    const stop = new AbortController();
    let unsubscribe: (() => void) | undefined;
    const told = new Promise<void>((resolve) => {
      unsubscribe = this.subscribe((notice) => {
        if (notice.engagement === engagement && notice.seq >= seq) resolve();
      });
    }).then(() => true);
    try {
      return await Promise.race([told, this.#poll(engagement, seq, end, stop.signal)]);
    } finally {
      stop.abort();
      unsubscribe?.();
    }
  }

  async #poll(engagement: EngagementId, seq: number, end: number, signal: AbortSignal): Promise<boolean> {
    for (let round = 0; ; round += 1) {
      const pause = Math.min(POLL_MS[round] ?? POLL_MS.at(-1) ?? 250, Math.max(0, end - Date.now()));
      // A notice usually comes within the first pause: then the journal is never asked.
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return false;
      if (await this.#holds(engagement, seq)) return true;
      if (Date.now() >= end) return false;
    }
  }

  async #holds(engagement: EngagementId, seq: number): Promise<boolean> {
    try {
      const rows = await this.#db.engine`
        select 1 from journal where engagement_id = ${engagement} and seq = ${seq}`;
      return rows.length > 0;
    } catch {
      // The database is away: not recorded as far as we know, until the deadline says so.
      return false;
    }
  }

  async #listen(): Promise<void> {
    const connection = postgres(this.#db.url, { ...RECONNECT, max: 1, onnotice: () => undefined });
    this.#connection = connection;
    await connection.listen(JOURNAL_CHANNEL, (payload) => this.#hear(payload));
  }

  #hear(payload: string): void {
    const [engagement, number, kind] = payload.split(':');
    const seq = Number(number);
    if (engagement === undefined || !Number.isInteger(seq)) return;
    const beside = kind === 'beside';
    if (!beside) this.#remember(engagement, seq);
    const notice = { engagement: engagement as EngagementId, seq, beside };
    for (const listener of this.#listeners) listener(notice);
  }

  #remember(engagement: string, seq: number): void {
    this.#seen.delete(engagement);
    this.#seen.set(engagement, seq);
    const oldest = this.#seen.keys().next();
    if (this.#seen.size > SEEN_LIMIT && oldest.done !== true) this.#seen.delete(oldest.value);
  }
}
