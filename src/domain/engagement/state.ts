import type { Pause } from '../calendar/delay.ts';
import type { CallId, ClauseId, CompanyId, EngagementId, Instant, LibraryHash, PersonId, Sha256 } from '../ids.ts';
import type { ClauseSelection } from '../memorandum/selection.ts';
import type { Side } from '../side.ts';
import type { Application } from './application-steps.ts';
import type { Calling } from './calling.ts';
import type { DeclineReason, PauseCause, Signatory, SigningOrders, TurnMode, WithdrawalReason } from './command.ts';
import type { ClosingReason, ConversionForm, ExecutionState, TerminationReason } from './execution/execution-state.ts';
import type { ExecutionPlan } from './execution/plan.ts';
import type { Acknowledgement, FreezeFault, FrozenText, ReviewPoint } from './frozen-text.ts';
import type { LibraryAdoption } from './library-adoption.ts';
import type { Nda } from './nda.ts';
import type { Policy } from './policy.ts';
import type { SignatureRound } from './signature-round.ts';
import type { SupplierFile } from './supplier-file.ts';

export type { FrozenText } from './frozen-text.ts';

export type Stage =
  | 'applied'
  | 'declined'
  | 'selected'
  | 'negotiating'
  | 'agreed'
  | 'freezing'
  | 'in-review'
  | 'signing'
  | 'conditions-pending'
  | 'in-force'
  | 'deciding'
  | 'monitored'
  | 'withdrawn'
  | 'expired'
  | 'lapsed'
  | 'terminated'
  | 'archived';

/** Stages that may end an engagement. In force, it goes on when there is a plan to perform: ask `hasEnded`. */
export const FINAL_STAGES: readonly Stage[] = [
  'declined',
  'in-force',
  'withdrawn',
  'expired',
  'lapsed',
  'terminated',
  'archived',
];

/** Stages that only a memorandum signed by all reaches. */
export const SIGNED_STAGES: readonly Stage[] = [
  'conditions-pending',
  'in-force',
  'deciding',
  'monitored',
  'lapsed',
  'terminated',
  'archived',
];

/** Whether nothing more can be done in it. */
export function hasEnded({ stage, execution }: Pick<EngagementState, 'stage' | 'execution'>): boolean {
  if (stage === 'in-force') return execution === undefined;
  return FINAL_STAGES.includes(stage);
}

export type ClauseStatus = 'open' | 'proposed' | 'reserved' | 'refused' | 'conflict' | 'agreed';

export interface ClauseState {
  /** Grows with every edit of the clause; acceptances of an earlier revision are void. */
  readonly rev: number;
  readonly status: ClauseStatus;
  /** What is on the table; kept for reading when the clause is `open` again after a returned review. */
  readonly proposal: Proposal | null;
  /** The other side's different proposal of the same simultaneous turn: either may be accepted. */
  readonly rival: Proposal | null;
  /** Acceptance subject to this named point, until its author accepts or somebody proposes anew. */
  readonly reservation: Reservation | null;
  /** Sides whose own act names exactly the proposal on the table at this revision. */
  readonly acceptedBy: readonly Side[];
  readonly nonNegotiableFor: readonly Side[];
  /** How many rounds in a row this clause ended in refusal or counter-proposal. */
  readonly conflictRounds: number;
  /** `seq` of the last event that touched the clause. */
  readonly changedSeq: number;
}

export interface Reservation {
  readonly by: Side;
  readonly point: string;
}

export interface Proposal {
  readonly by: Side;
  readonly turn: number;
  readonly selection: ClauseSelection;
  readonly sha256: Sha256;
}

export interface SignatureInTheMaking {
  /** `seq` of its `signature-requested` event. */
  readonly request: number;
  readonly person: PersonId;
  readonly side: Side;
  readonly textSha256: Sha256;
  /** The PDF that it is added to. */
  readonly documentSha256: Sha256;
  /** The engagement ended or the text was thawed meanwhile: when it comes back, it is discarded. */
  readonly void: boolean;
}

/** How an engagement ended other than by a signature that ends it. */
export interface Ending {
  readonly side: Side | null;
  readonly reason:
    | DeclineReason
    | WithdrawalReason
    | TerminationReason
    | ClosingReason
    | ConversionForm
    | 'condition-failed'
    | null;
}

/** Everything that decides the next step. Small: texts and files stay outside, by hash. */
export interface EngagementState {
  readonly engagement: EngagementId;
  readonly call: CallId;
  readonly companies: { readonly [side in Side]: CompanyId };
  readonly libraryHash: LibraryHash;
  readonly rulesVersion: number;
  readonly policy: Policy;
  readonly stage: Stage;
  /** How far the application came before the decision; absent when nothing was recorded of it. */
  readonly application?: Application;
  /** Grows by one with each accepted command or due deadline: the ETag. */
  readonly rev: number;
  /** Number of the last event: grows without gap. */
  readonly seq: number;
  /**
   * What was prepared on a revision below this one is stale. Below `rev` when the last steps changed
   * nothing that a person decides on (a reminder, the other side's sealed turn).
   */
  readonly freshSince: number;
  readonly changedAt: Instant;
  readonly turn: {
    /** The turn being prepared: 0 before the opening, then 1, 2, 3 … */
    readonly number: number;
    readonly mode: TurnMode;
    /** Who may send; null in simultaneous mode. */
    readonly pen: Side | null;
    /** Commitments of a simultaneous turn in progress. */
    readonly sealed: { readonly [side in Side]?: Sha256 };
    /** Who sent the last alternate turn. */
    readonly lastPen: Side | null;
  };
  readonly clauses: { readonly [clause: ClauseId]: ClauseState };
  /** The last confidentiality agreement; absent before the first was sent. */
  readonly nda?: Nda;
  /** A newer library that one side proposed; absent or null when none is. */
  readonly libraryAdoption?: LibraryAdoption | null;
  /** What purchasing asks of the start-up beside the talks; absent before the first item. */
  readonly supplierFile?: SupplierFile;
  readonly signatories: readonly Signatory[];
  /** Absent: in order. */
  readonly signingOrder?: SigningOrders;
  /** The last round of signatures; absent before the first, and where the policy knows no rounds. */
  readonly round?: SignatureRound;
  /** The `freeze-requested` event whose result is awaited: its `seq`, and its instant, which the text will carry. */
  readonly freezing: {
    readonly request: number;
    readonly at: Instant;
    readonly acknowledged?: readonly Acknowledgement[];
  } | null;
  /** Why the last request to freeze was refused; empty after the next request. */
  readonly freezeFaults: readonly FreezeFault[];
  readonly frozen: FrozenText | null;
  /** Rules that ask both sides' lawyers to look at the frozen text; none when absent. */
  readonly reviews?: readonly ReviewPoint[];
  readonly approvals: readonly { readonly side: Side; readonly textSha256: Sha256 }[];
  /** Accepted wishes to sign whose signature is still being made, oldest first. */
  readonly signing: readonly SignatureInTheMaking[];
  readonly signatures: readonly {
    readonly person: PersonId;
    readonly side: Side;
    readonly textSha256: Sha256;
    readonly documentSha256: Sha256;
    readonly signedAt: Instant;
  }[];
  /** How many reviews were returned: above two, the procedure escalates (process 4.2, stage 9). */
  readonly returns: number;
  /** What the frozen text asks of its performance; absent when the policy ends with the signature. */
  readonly plan?: ExecutionPlan;
  /** Absent until all have signed, and for ever without a plan. */
  readonly execution?: ExecutionState;
  readonly ended: Ending | null;
  /** While it lasts no delay runs. */
  readonly pause: RunningPause | null;
  /** Asked by one side, not answered yet by the other. */
  readonly pauseAsked: AskedPause | null;
  /** Pauses that are over, in order. */
  readonly pauses: readonly PastPause[];
  /** The highest level reached since the last step forward; null when nothing is escalated. */
  readonly escalation: EscalationLevel | null;
  readonly mediation: Mediation;
  /** Advisers and mediators who were called; absent before the first. */
  readonly callings?: readonly Calling[];
  /** Start of each running delay, by deadline id. */
  readonly clocks: { readonly [deadline: string]: Instant };
  /** Ids of deadlines and reminders whose effect is done: timers may fire twice, effects may not. */
  readonly passed: readonly string[];
}

/** 1: the project's sponsors on both sides. 2: the executives (process 4.2, transverse states). */
export type EscalationLevel = 1 | 2;

export interface AskedPause {
  readonly by: Side;
  readonly at: Instant;
  /** The revision that asked. */
  readonly rev: number;
  readonly cause: PauseCause;
  readonly until: Instant;
}

export interface RunningPause {
  /** Who asked for it; null for a mediation. */
  readonly by: Side | null;
  readonly cause: PauseCause | 'mediation';
  readonly from: Instant;
  readonly until: Instant;
}

export interface PastPause extends Pause {
  readonly by: Side | null;
  readonly cause: PauseCause | 'mediation';
}

/** `offered` by the engine, `proposed` by a side, `running` with both sides' agreement. */
export interface Mediation {
  readonly status: 'none' | 'offered' | 'proposed' | 'running';
  readonly by: Side | null;
  /** When and at which revision it came to this status; null and 0 for none. */
  readonly at: Instant | null;
  readonly rev: number;
}
