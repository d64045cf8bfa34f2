import type { RecordedEvent } from '../domain/engagement/event.ts';
import type { EngagementState } from '../domain/engagement/state.ts';
import type { EngagementId, Sha256 } from '../domain/ids.ts';
import type { JournalHead } from './activities.ts';
import type { EnvelopeSchedule } from './envelope.ts';
import type { MilestoneSchedule } from './milestone.ts';

/** What an accepted command answers. `bodySha256` lets the caller see that its key named this very request. */
export interface CommandResult {
  readonly rev: number;
  readonly seq: number;
  readonly bodySha256: Sha256;
}

/** An accepted command's outcome, kept so that its key answers the same again. */
export interface LedgerEntry extends CommandResult {
  readonly commandId: string;
}

/** What one decision recorded, not yet in the journal. `entry` is null for deadlines and results of the engine's work. */
export interface PendingStep {
  readonly events: readonly RecordedEvent[];
  readonly entry: LedgerEntry | null;
}

/** All that one run hands to the next. Texts and files stay outside, by hash: this is kilobytes. */
export interface CarriedRun {
  /** The state that the journal's head stands for; what follows it is in `pending`. */
  readonly committed: EngagementState | null;
  readonly head: JournalHead;
  readonly pending: readonly PendingStep[];
  /** The last accepted commands, oldest first. */
  readonly ledger: readonly LedgerEntry[];
  /** What the envelope of the open round of signatures was told last; absent when there is none. */
  readonly envelope?: EnvelopeSchedule;
  /** What each open milestone was told last; absent when none is watched. */
  readonly milestones?: readonly MilestoneSchedule[];
}

/** Limits of one run. Injected, so that a test may continue every few events. */
export interface RunTuning {
  /** History events after which a run continues as new. */
  readonly continueAfterEvents: number;
}

export interface EngagementInput {
  readonly engagement: EngagementId;
  /** Null for a first run. */
  readonly carried: CarriedRun | null;
  readonly tuning?: Partial<RunTuning>;
}

/** What the support query answers. Never shown to parties. */
export interface RunReport {
  readonly state: EngagementState | null;
  readonly head: JournalHead;
  readonly pendingEvents: number;
  readonly ledger: number;
  /** True when the journal refused a batch as contradicting what it holds: an operator must look. */
  readonly halted: boolean;
}
