import { commitBatch } from '../../../src/db/journal/commit-batch.ts';
import { loadSealedTurn } from '../../../src/db/private/sealed-turns.ts';
import type { Actor } from '../../../src/domain/engagement/actor.ts';
import { admit } from '../../../src/domain/engagement/admit.ts';
import type {
  Command,
  CommandEnvelope,
  RevealedTurn,
  SubmitApplication,
  SystemCommand,
} from '../../../src/domain/engagement/command.ts';
import { deadlines } from '../../../src/domain/engagement/deadlines.ts';
import { decide } from '../../../src/domain/engagement/decide.ts';
import { evolve } from '../../../src/domain/engagement/evolve.ts';
import type { ExecutionPlan } from '../../../src/domain/engagement/execution/plan.ts';
import { project } from '../../../src/domain/engagement/project.ts';
import { record } from '../../../src/domain/engagement/record.ts';
import type { EngagementState } from '../../../src/domain/engagement/state.ts';
import { outstandingWork, type Work } from '../../../src/domain/engagement/work.ts';
import { sha256Hex } from '../../../src/domain/evidence/sha256.ts';
import type { CommandId, EngagementId, Instant, Sha256 } from '../../../src/domain/ids.ts';
import { type Standing, standingAfter } from '../../../src/domain/monitoring/facts/standing.ts';
import { SIDES } from '../../../src/domain/side.ts';
import type { EngagementGateway } from '../../../src/http/deps.ts';
import type { JournalHead } from '../../../src/protocol/activities.ts';
import { ENGAGEMENT_CLOSED, KEY_REUSED } from '../../../src/protocol/engine-refusals.ts';
import type { Files } from '../../../src/storage/open-files.ts';
import type { CommandOutcome } from '../../../src/temporal/outcome.ts';
import type { TestDatabase } from '../../support/database.ts';

interface Run {
  state: EngagementState | null;
  head: JournalHead;
  readonly ledger: Map<string, { rev: number; seq: number; bodySha256: Sha256 }>;
}

const ENGINE: Actor = { kind: 'system' };
const GENESIS: JournalHead = { seq: 0, hash: '0'.repeat(64) as Sha256 };

/**
 * The engagements' door without Temporal: the product's own admit, decide and evolve, one command at a
 * time, committed to the real journal. Work asked of the world is done at once, by stand-ins for the
 * renderer and the signature.
 */
export class InProcessEngagements implements EngagementGateway {
  readonly #t: TestDatabase;
  readonly #files: Files;
  readonly #runs = new Map<EngagementId, Run>();
  #queue: Promise<unknown> = Promise.resolve();
  /** Answers `unknown` for so many commands, which are lost unless `keepsUnknown`. */
  unknowns = 0;
  keepsUnknown = false;
  /** Runs before the next command is judged: to lose a race there. */
  before: (() => Promise<void>) | null = null;
  sent = 0;
  /** What the frozen text asks of its performance; null when it has no such clause. */
  plan: ExecutionPlan | null = null;
  /** How far the engagements' clock is ahead of the machine's, in milliseconds. */
  #ahead = 0;

  constructor(t: TestDatabase, files: Files) {
    this.#t = t;
    this.#files = files;
  }

  submit(envelope: CommandEnvelope<SubmitApplication>): Promise<CommandOutcome> {
    const { engagement } = envelope.command;
    if (!this.#runs.has(engagement)) this.#runs.set(engagement, { state: null, head: GENESIS, ledger: new Map() });
    return this.execute(engagement, envelope);
  }

  async execute(engagement: EngagementId, envelope: CommandEnvelope): Promise<CommandOutcome> {
    this.sent += 1;
    const { before } = this;
    this.before = null;
    await before?.();
    if (this.unknowns > 0) {
      this.unknowns -= 1;
      if (this.keepsUnknown) await this.#inTurn(() => this.#handle(engagement, envelope));
      return { kind: 'unknown' };
    }
    return this.#inTurn(() => this.#handle(engagement, envelope));
  }

  state(engagement: EngagementId): EngagementState {
    const state = this.#runs.get(engagement)?.state;
    if (state === null || state === undefined) throw new Error('no such engagement');
    return state;
  }

  /** The instant that engagements live in. */
  now(): Instant {
    return new Date(Date.now() + this.#ahead).toISOString() as Instant;
  }

  /** What is done from now on was done so many days ago; 0 for the machine's own clock again. */
  setBack(days: number): void {
    this.#ahead = -days * 24 * 60 * 60 * 1000;
  }

  /** So many days go by: everything that falls due in an engagement has its effect, at its instant and in order. */
  async letPass(engagement: EngagementId, days: number): Promise<void> {
    const until = Date.parse(this.now()) + days * 24 * 60 * 60 * 1000;
    await this.#inTurn(async () => {
      const run = this.#runs.get(engagement);
      if (run === undefined) throw new Error('no such engagement');
      for (;;) {
        const [next] = run.state === null ? [] : deadlines(run.state);
        if (next === undefined || Date.parse(next.at) > until) break;
        this.#ahead = Math.max(this.#ahead, Date.parse(next.at) - Date.now());
        await this.#apply(engagement, run, { type: 'pass-deadline', deadline: next.id }, ENGINE, null);
        await this.#work(engagement, run);
      }
      this.#ahead = until - Date.now();
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(work);
    this.#queue = next.catch(() => undefined);
    return next;
  }

  async #handle(engagement: EngagementId, envelope: CommandEnvelope): Promise<CommandOutcome> {
    const run = this.#runs.get(engagement);
    if (run === undefined) return { kind: 'refused', refusal: ENGAGEMENT_CLOSED };
    const known = run.ledger.get(envelope.commandId);
    if (known !== undefined) {
      if (known.bodySha256 !== envelope.bodySha256) return { kind: 'refused', refusal: KEY_REUSED };
      return { kind: 'accepted', rev: known.rev, seq: known.seq };
    }
    const refusal = admit(run.state, envelope, this.now());
    if (refusal !== null) return { kind: 'refused', refusal };
    const outcome = await this.#apply(engagement, run, envelope.command, envelope.actor, envelope);
    await this.#work(engagement, run);
    return { kind: 'accepted', ...outcome };
  }

  async #apply(
    engagement: EngagementId,
    run: Run,
    command: Command | SystemCommand,
    actor: Actor,
    envelope: { commandId: CommandId; bodySha256: Sha256 } | null,
  ): Promise<{ rev: number; seq: number }> {
    const context = { now: this.now(), commandId: (envelope?.commandId ?? null) as CommandId, actor };
    const events = record(run.state, decide(run.state, command, context), context);
    let state = run.state;
    const standings: Standing[] = [];
    for (const recorded of events) {
      state = evolve(state, recorded);
      standings.push(standingAfter(recorded.event, state));
    }
    if (state === null) throw new Error('nothing was decided');
    run.state = state;
    const result = { rev: state.rev, seq: state.seq };
    if (envelope !== null) run.ledger.set(envelope.commandId, { ...result, bodySha256: envelope.bodySha256 });
    const { engagement: model, clauses, tasks } = project(state);
    run.head = await commitBatch(this.#t.db, this.#t.keyring, {
      engagement,
      previous: run.head,
      events,
      standings,
      commands: envelope === null ? [] : [{ ...envelope, ...result }].map(ledgerEntry),
      readModel: { engagement: model, clauses: clauses.filter((c) => c.changedSeq > run.head.seq), tasks },
    });
    return result;
  }

  async #work(engagement: EngagementId, run: Run): Promise<void> {
    for (;;) {
      const [work] = run.state === null ? [] : outstandingWork(run.state);
      if (work === undefined) return;
      await this.#apply(engagement, run, await this.#perform(work), ENGINE, null);
    }
  }

  async #perform(work: Work): Promise<SystemCommand> {
    const store = this.#files.of(work.engagement);
    if (work.kind === 'freeze') {
      const documentSha256 = await store.put(Buffer.from(`%PDF-1.7 stand-in ${work.key}`));
      const text = { textSha256: sha256Hex(`${work.key} text`), termsSha256: sha256Hex(`${work.key} terms`) };
      const docxSha256 = sha256Hex(`${work.key} docx`);
      const frozen = { ...text, documentSha256, docxSha256 };
      const plan = this.plan === null ? {} : { plan: this.plan };
      return { type: 'record-frozen-text', request: work.request, text: frozen, ...plan };
    }
    if (work.kind === 'signature') {
      const documentSha256 = await store.put(Buffer.from(`%PDF-1.7 stand-in signed ${work.key}`));
      return { type: 'record-signature', request: work.request, documentSha256, signedAt: this.now() };
    }
    const turns = await Promise.all(SIDES.map((side) => this.#reveal(work, side)));
    return { type: 'reveal-turns', turn: work.turn, commitments: work.commitments, turns };
  }

  async #reveal(work: Extract<Work, { kind: 'reveal' }>, side: 'startup' | 'industrial'): Promise<RevealedTurn> {
    const of = { engagement: work.engagement, side, commitment: work.commitments[side] };
    const opened = await loadSealedTurn(this.#t.db, this.#t.keyring, of);
    return opened === null ? { side, opened: false, reason: 'missing' } : { side, opened: true, ...opened };
  }
}

function ledgerEntry(entry: { commandId: CommandId; bodySha256: Sha256; rev: number; seq: number }) {
  const { commandId, bodySha256, rev, seq } = entry;
  return { commandId, bodySha256, rev, seq };
}
