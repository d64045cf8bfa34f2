import { claimOutbox, type OutboxMessage, settleFailed, settleSent } from '../db/outbox/outbox.ts';
import { fanOut } from '../db/webhooks/deliveries.ts';
import { mailForApproval } from './mail-for-approval.ts';
import { mailForGivenTask } from './mail-for-given-task.ts';
import { mailForInternalMention } from './mail-for-internal-mention.ts';
import { mailForInvitation } from './mail-for-invitation.ts';
import { mailGlassAsked } from './mail-glass-asked.ts';
import { mailsForEvent } from './mails-for-event.ts';
import { mailWebhookOff } from './mails-for-webhook.ts';
import { mailsToCalled } from './mails-to-called.ts';
import { sendDigest } from './send-digest.ts';
import { type SendingParts, sendPlanned } from './send-planned.ts';
import { sendWeekly } from './send-weekly.ts';

/** Looked for so often when nothing tells us of a new message: retries, and what another process wrote. */
const POLL_MS = 5_000;
/** After news, so long until we look: a burst of commits is one look. */
const NUDGE_MS = 50;
const BATCH = 20;

interface DispatcherParts extends SendingParts {
  readonly onFault: (error: unknown) => void;
  /** Something is due to companies' own systems. */
  readonly onWebhooks?: () => void;
}

/** The one way out for what facts cause, mails and messages to companies' systems: takes what is due, sends each key once, tries again later what failed. */
export class OutboxDispatcher {
  readonly #parts: DispatcherParts;
  #timer: NodeJS.Timeout | undefined;
  #dueAt = 0;
  #running: Promise<void> = Promise.resolve();
  #stopped = true;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#stopped = false;
    this.nudge();
  }

  /** Something may be due. */
  nudge(): void {
    this.#schedule(NUDGE_MS);
  }

  /** Sends everything that is due now: for whoever reads the mailbox next. */
  async flush(): Promise<void> {
    this.#running = this.#running.then(() => this.#drain());
    await this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #schedule(ms: number): void {
    const dueAt = Date.now() + ms;
    if (this.#stopped || (this.#timer !== undefined && this.#dueAt <= dueAt)) return;
    clearTimeout(this.#timer);
    this.#dueAt = dueAt;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // One look after the other: a mail half sent is not claimed again.
      this.#running = this.#running.then(() => this.#drain()).then(() => this.#schedule(POLL_MS));
    }, ms);
    this.#timer.unref();
  }

  async #drain(): Promise<void> {
    try {
      for (;;) {
        const messages = await claimOutbox(this.#parts.db, this.#parts.keyring, BATCH);
        for (const message of messages) await this.#deliver(message);
        if (messages.length < BATCH) return;
      }
    } catch (error) {
      // The database is away: the next look finds the same rows.
      this.#parts.onFault(error);
    }
  }

  async #deliver(message: OutboxMessage): Promise<void> {
    const { db, onFault } = this.#parts;
    try {
      await this.#send(message);
      await settleSent(db, message.id);
    } catch (error) {
      onFault(error);
      await settleFailed(db, message.id, codeOf(error));
    }
  }

  /** Before the mails: a mail server that is away keeps nothing from anybody's system. */
  async #tellSystems({ engagement, seq, payload }: OutboxMessage): Promise<void> {
    const { db, onWebhooks } = this.#parts;
    const { type: kind } = payload;
    if (engagement === null || seq === null || typeof kind !== 'string') return;
    if ((await fanOut(db, { engagement, seq, kind })) > 0) onWebhooks?.();
  }

  async #send(message: OutboxMessage): Promise<void> {
    const { mailer, publicUrl } = this.#parts;
    const toOne = TO_ONE[message.topic];
    if (toOne !== undefined) {
      const mail = await toOne(this.#parts, message);
      if (mail !== null) await sendPlanned(this.#parts, mail);
    } else if (message.payload['type'] === 'glass-asked') {
      await mailGlassAsked(this.#parts, message);
    } else if (message.topic === 'engagement-event') {
      await this.#tellSystems(message);
      for (const mail of await mailsForEvent(this.#parts, message)) await sendPlanned(this.#parts, mail);
      for (const mail of await mailsToCalled(this.#parts, message)) await mailer.send(mail);
    } else if (message.topic === 'webhook-off') {
      await mailWebhookOff(this.#parts, message);
    } else if (message.topic === 'digest') {
      await sendDigest(this.#parts, message.payload);
    } else if (message.topic === 'weekly') {
      await sendWeekly(this.#parts, message.payload);
    } else if (message.topic === 'invitation') {
      const mail = mailForInvitation(publicUrl, message);
      if (mail !== null) await mailer.send(mail);
    }
  }
}

/** What one person alone is told, when they choose to be. */
const TO_ONE: { readonly [topic: string]: typeof mailForApproval } = {
  'task-given': mailForGivenTask,
  'approval-asked': mailForApproval,
  mentioned: mailForInternalMention,
};

/** A code that names no address: the message of a mail server's error often does. */
function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code;
  return 'send-failed';
}
