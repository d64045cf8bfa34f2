import { randomUUID } from 'node:crypto';
import { ApiRefusal } from '../../../src/cli/demo/api-client.ts';
import type { Player } from '../../../src/cli/demo/people.ts';
import type { PersonId } from '../../../src/domain/ids.ts';

/** A client insists for so long: a crowded machine must not look like a lost step. */
const PATIENCE_MS = 300_000;

/** What the API acknowledged: the journal holds it up to this entry. */
export interface Acknowledged {
  readonly engagement: string;
  readonly rev: number;
  readonly seq: number;
}

/** One step as a client remembers it. */
export interface Step {
  readonly person: PersonId;
  readonly path: string;
  readonly key: string;
  outcome:
    | { readonly kind: 'sent' }
    | ({ readonly kind: 'acknowledged' } & Acknowledged)
    | { readonly kind: 'refused'; readonly code: string };
}

/** What all clients together know they sent, and what they were told: written before the request leaves. */
export class ClientLedger {
  readonly steps: Step[] = [];
  #acknowledged = 0;
  readonly #waiting: { readonly count: number; readonly go: () => void }[] = [];

  /** Sends one step until its outcome is known. Some clients press the button twice. */
  async send(
    player: Player,
    path: string,
    body: unknown,
    options: { ifMatch?: number; twice?: boolean } = {},
  ): Promise<Acknowledged> {
    const step: Step = { person: player.person, path, key: randomUUID(), outcome: { kind: 'sent' } };
    this.steps.push(step);
    const ifMatch = options.ifMatch === undefined ? {} : { ifMatch: options.ifMatch };
    const once = () =>
      player.api.send<Acknowledged>('POST', path, { body, key: step.key, deadlineMs: PATIENCE_MS, ...ifMatch });
    try {
      const [reply, again] = await Promise.all(options.twice === true ? [once(), once()] : [once()]);
      if (reply === undefined || reply.status >= 300 || reply.status === 202)
        throw new Error(`no outcome: ${path} ${reply?.status}`);
      if (again !== undefined && JSON.stringify(again.body) !== JSON.stringify(reply.body))
        throw new Error(`two answers to one key: ${path}`);
      step.outcome = { kind: 'acknowledged', ...reply.body };
      this.#count();
      return reply.body;
    } catch (error) {
      if (error instanceof ApiRefusal) step.outcome = { kind: 'refused', code: error.code };
      throw error;
    }
  }

  /** Sends what the procedure does not allow now; gives the code of the refusal. */
  async refused(player: Player, path: string, body: unknown, ifMatch: number): Promise<string> {
    const answer = await this.send(player, path, body, { ifMatch }).then(
      () => 'accepted',
      (error: unknown) => (error instanceof ApiRefusal ? error.code : Promise.reject(error)),
    );
    return answer;
  }

  /** Resolves once so many steps were acknowledged. */
  reached(count: number): Promise<void> {
    if (this.#acknowledged >= count) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ count, go: resolve }));
  }

  get acknowledged(): number {
    return this.#acknowledged;
  }

  #count(): void {
    this.#acknowledged += 1;
    for (const { count, go } of this.#waiting) if (this.#acknowledged >= count) go();
  }
}
