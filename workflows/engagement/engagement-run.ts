import type { Actor } from '../../src/domain/engagement/actor.ts';
import { admit } from '../../src/domain/engagement/admit.ts';
import type { Command, CommandEnvelope, SystemCommand } from '../../src/domain/engagement/command.ts';
import { decide } from '../../src/domain/engagement/decide.ts';
import type { RecordedEvent } from '../../src/domain/engagement/event.ts';
import { evolve } from '../../src/domain/engagement/evolve.ts';
import { record } from '../../src/domain/engagement/record.ts';
import { type EngagementState, hasEnded } from '../../src/domain/engagement/state.ts';
import { upgradeState } from '../../src/domain/engagement/upgrade-state.ts';
import { outstandingWork } from '../../src/domain/engagement/work.ts';
import type { CommandId, EngagementId, Instant, Sha256 } from '../../src/domain/ids.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { JournalHead } from '../../src/protocol/activities.ts';
import type {
  CarriedRun,
  CommandResult,
  EngagementInput,
  LedgerEntry,
  PendingStep,
  RunReport,
} from '../../src/protocol/engagement-run.ts';
import { BUSY, HALTED, KEY_REUSED } from '../../src/protocol/engine-refusals.ts';
import type { EnvelopeSchedule } from '../../src/protocol/envelope.ts';
import type { MilestoneSchedule } from '../../src/protocol/milestone.ts';
import { Ledger } from './ledger.ts';
import { PENDING_CHARACTERS } from './limits.ts';
import { malformed } from './malformed.ts';

/** The journal before its first entry. */
const EMPTY_HEAD: JournalHead = { seq: 0, hash: '0'.repeat(64) as Sha256 };

const SYSTEM: Actor = { kind: 'system' };

/**
 * One engagement's memory within one run: what was decided, what of it is in the journal, which
 * commands were answered. Plain data and synchronous methods: nothing here waits, so each decision
 * is atomic and needs no lock.
 */
export class EngagementRun {
  readonly engagement: EngagementId;
  /** With every decision, committed or not. */
  state: EngagementState | null;
  /** As the journal's head has it. */
  committed: EngagementState | null;
  head: JournalHead;
  readonly pending: PendingStep[];
  /** What the envelope of the open round of signatures was told last; null when there is none. */
  envelope: EnvelopeSchedule | null;
  /** What each open milestone was told last. */
  milestones: readonly MilestoneSchedule[];
  /** The journal contradicts this run: nothing more is decided until an operator says so. */
  halted = false;
  private readonly ledger: Ledger;
  private pendingCharacters = 0;

  constructor(input: EngagementInput) {
    this.engagement = input.engagement;
    const committed = input.carried?.committed ?? null;
    this.committed = committed === null ? null : upgradeState(committed);
    this.head = input.carried?.head ?? EMPTY_HEAD;
    this.envelope = input.carried?.envelope ?? null;
    this.milestones = input.carried?.milestones ?? [];
    this.ledger = new Ledger(input.carried?.ledger);
    this.pending = [...(input.carried?.pending ?? [])];
    this.state = this.pending.flatMap((step) => step.events).reduce<EngagementState | null>(evolve, this.committed);
    for (const step of this.pending) this.pendingCharacters += charactersOf(step);
  }

  /** Every refusal there is; null when the command may be accepted, or was already. Reads only. */
  refusalOf(envelope: CommandEnvelope, now: Instant): Refusal | null {
    const shape = malformed(envelope, this.engagement);
    if (shape !== null) return shape;
    const known = this.ledger.find(envelope.commandId);
    if (known !== null) return known.bodySha256 === envelope.bodySha256 ? null : KEY_REUSED;
    if (this.halted) return HALTED;
    if (this.pendingCharacters > PENDING_CHARACTERS) return BUSY;
    return admit(this.state, envelope, now);
  }

  /** Decides an admitted command; answers a known one as it was answered first. */
  accept(envelope: CommandEnvelope, now: Instant): CommandResult {
    const known = this.ledger.find(envelope.commandId);
    if (known !== null) return resultOf(known);
    const { commandId, bodySha256, actor, command } = envelope;
    const events = this.record(command, actor, commandId, now);
    const last = events.at(-1);
    const entry: LedgerEntry = {
      commandId,
      bodySha256,
      rev: last?.rev ?? this.state?.rev ?? 0,
      seq: last?.seq ?? this.state?.seq ?? 0,
    };
    this.ledger.add(entry);
    this.enqueue({ events, entry });
    return resultOf(entry);
  }

  /** Decides what the engine itself has to say. Nothing happens when it comes too late: `decide` gives no event. */
  recordSystem(command: SystemCommand, kind: string, now: Instant): void {
    const id = `${this.engagement}-${(this.state?.seq ?? 0) + 1}-${kind}` as CommandId;
    const events = this.record(command, SYSTEM, id, now);
    if (events.length > 0) this.enqueue({ events, entry: null });
  }

  /** The journal holds these steps: forget them. */
  settle(steps: readonly PendingStep[], state: EngagementState, head: JournalHead): void {
    this.pending.splice(0, steps.length);
    for (const step of steps) this.pendingCharacters -= charactersOf(step);
    this.committed = state;
    this.head = head;
  }

  /** Whether nothing can happen any more: a final stage, all in the journal, nothing awaited from the world, no envelope or milestone open. */
  get finished(): boolean {
    const { state } = this;
    if (state === null || this.pending.length > 0 || this.envelope !== null || this.milestones.length > 0) return false;
    return hasEnded(state) && outstandingWork(state).length === 0;
  }

  carry(): CarriedRun {
    const { committed, head, pending, ledger, envelope, milestones } = this;
    return {
      committed,
      head,
      pending: [...pending],
      ledger: ledger.list(),
      ...(envelope === null ? {} : { envelope }),
      ...(milestones.length === 0 ? {} : { milestones }),
    };
  }

  report(): RunReport {
    return {
      state: this.state,
      head: this.head,
      pendingEvents: this.pending.reduce((sum, step) => sum + step.events.length, 0),
      ledger: this.ledger.size,
      halted: this.halted,
    };
  }

  private record(
    command: Command | SystemCommand,
    actor: Actor,
    commandId: CommandId,
    now: Instant,
  ): readonly RecordedEvent[] {
    const context = { now, commandId, actor };
    const events = record(this.state, decide(this.state, command, context), context);
    // Only now is anything changed: a fault above leaves the run as it was.
    this.state = events.reduce<EngagementState | null>(evolve, this.state);
    return events;
  }

  private enqueue(step: PendingStep): void {
    this.pending.push(step);
    this.pendingCharacters += charactersOf(step);
  }
}

function resultOf({ rev, seq, bodySha256 }: LedgerEntry): CommandResult {
  return { rev, seq, bodySha256 };
}

const sizes = new WeakMap<PendingStep, number>();

/** How much a step weighs on the wire, nearly. */
export function charactersOf(step: PendingStep): number {
  const known = sizes.get(step);
  if (known !== undefined) return known;
  const size = JSON.stringify(step.events).length;
  sizes.set(step, size);
  return size;
}
