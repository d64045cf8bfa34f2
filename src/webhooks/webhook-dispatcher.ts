import type { Database } from '../db/database.ts';
import { claimDeliveries, type DueDelivery, settleDelivery } from '../db/webhooks/deliveries.ts';
import type { Keyring } from '../keys/keyring.ts';
import { retryAfter, WEBHOOK_POLICY } from './policy.ts';
import { postWebhook } from './post-webhook.ts';
import { webhookMessage } from './webhook-message.ts';
import type { WebhookNet } from './webhook-net.ts';

/** Looked for so often when nothing tells us: retries, and what another process wrote. */
const POLL_MS = 5_000;

interface Parts {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly net: WebhookNet;
  readonly onFault: (error: unknown) => void;
  /** An endpoint was turned off, and a mail about it waits in the outbox. */
  readonly onDead?: () => void;
}

/** Sends what is due to companies' endpoints, each message by one process at a time, and notes every try. */
export class WebhookDispatcher {
  readonly #parts: Parts;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #stopped = true;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  start(): void {
    this.#stopped = false;
    this.#timer = setInterval(() => this.nudge(), POLL_MS).unref();
  }

  /** Something may be due. */
  nudge(): void {
    if (!this.#stopped) void this.flush();
  }

  /** Sends everything that is due now. */
  async flush(): Promise<void> {
    this.#running = this.#running.then(() => this.#drain());
    await this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  async #drain(): Promise<void> {
    const { db, keyring, onFault } = this.#parts;
    try {
      for (;;) {
        const due = await claimDeliveries(db, keyring, WEBHOOK_POLICY.atOnce);
        await Promise.all(due.map((delivery) => this.#deliver(delivery)));
        if (due.length < WEBHOOK_POLICY.atOnce) return;
      }
    } catch (error) {
      // The database is away: the next look finds the same rows.
      onFault(error);
    }
  }

  async #deliver(delivery: DueDelivery): Promise<void> {
    const { db, net, onDead } = this.#parts;
    const attempt = await postWebhook(net, delivery.url, webhookMessage(delivery, new Date()));
    const { deadAfterDays } = WEBHOOK_POLICY;
    const retry = retryAfter(delivery.attempts, Math.random());
    if (await settleDelivery(db, delivery, attempt, { retry, deadAfterDays })) onDead?.();
  }
}
