import type { CallId, ClauseId, CompanyId, EngagementId, Instant, LibraryHash, PersonId, Sha256 } from '../ids.ts';
import type { Side } from '../side.ts';
import type { Role } from './actor.ts';
import type { Application } from './application-steps.ts';
import type { Calling } from './calling.ts';
import type { TurnMode } from './command.ts';
import type { DeadlineKind } from './delays.ts';
import type { ExecutionReadModel } from './execution/read-model.ts';
import type { FreezeFault, FrozenText } from './frozen-text.ts';
import type { LibraryAdoption } from './library-adoption.ts';
import type { Nda } from './nda.ts';
import type { SignatureRound } from './signature-round.ts';
import type {
  AskedPause,
  ClauseStatus,
  Ending,
  EscalationLevel,
  Mediation,
  Proposal,
  Reservation,
  RunningPause,
  Stage,
} from './state.ts';
import type { SupplierEntry } from './supplier-file.ts';

/** What screens need of an engagement: one row per engagement. Plain JSON; both sides may see all of it. */
export interface EngagementReadModel {
  readonly engagement: EngagementId;
  readonly call: CallId;
  readonly startup: CompanyId;
  readonly industrial: CompanyId;
  readonly libraryHash: LibraryHash;
  readonly rulesVersion: number;
  readonly stage: Stage;
  readonly rev: number;
  readonly seq: number;
  readonly changedAt: Instant;
  readonly turn: {
    readonly number: number;
    readonly mode: TurnMode;
    readonly pen: Side | null;
    /** Who has sealed already; never what. */
    readonly sealedBy: readonly Side[];
  };
  /** Sides from whom an act is awaited. Empty while the engine works, and at the end. */
  readonly awaiting: readonly Side[];
  /** What the engine is doing for both. */
  readonly working: readonly WorkKind[];
  /** The earliest delay still running; reminders left out. */
  readonly nextDeadline: NextDeadline | null;
  readonly counts: ClauseCounts;
  readonly frozen: FrozenText | null;
  /** The PDF as it stands: unsigned, or with the signatures so far. */
  readonly documentSha256: Sha256 | null;
  readonly approvedBy: readonly Side[];
  readonly signatories: readonly SignatoryReadModel[];
  /** How far the application came before the decision. */
  readonly application: Application;
  /** The last confidentiality agreement; null before the first was sent. */
  readonly nda: NdaReadModel | null;
  /** The last round of signatures; null before the first. */
  readonly round: RoundReadModel | null;
  /** A newer clause library that waits for an answer; null when none is proposed. */
  readonly libraryAdoption: LibraryAdoption | null;
  /** What purchasing asks of the start-up, in the order of asking; nothing else waits for it. */
  readonly supplierFile: readonly SupplierEntryModel[];
  readonly freezeFaults: readonly FreezeFault[];
  readonly returns: number;
  readonly ended: Ending | null;
  readonly pause: RunningPause | null;
  readonly pauseAsked: AskedPause | null;
  /** Whether a delay passed long ago and nothing was done (process 4.3). */
  readonly stalled: boolean;
  readonly escalation: EscalationLevel | null;
  readonly mediation: Mediation;
  /** Who was called from outside: no name stands here. */
  readonly callings: readonly CallingReadModel[];
  /** Null until all have signed, and for an engagement that ends with its signature. */
  readonly execution: ExecutionReadModel | null;
}

/** What the engine asks of the world: to open sealed turns, to assemble a text, to make a signature. */
export type WorkKind = 'reveal' | 'freeze' | 'signature';

export interface NextDeadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly at: Instant;
  readonly side: Side | null;
}

/** `total` is the number of clauses in scope; `conflict` counts those two rounds or more in dispute, also in `open`. */
export interface ClauseCounts {
  readonly total: number;
  /** Not agreed yet, whatever the status. */
  readonly open: number;
  readonly agreed: number;
  readonly conflict: number;
}

export type SignatoryState = 'waiting' | 'next' | 'signing' | 'signed' | 'refused';

export interface SignatoryReadModel {
  readonly person: PersonId;
  readonly side: Side;
  /** 1 for the first to sign: the number of the field prepared in the PDF. */
  readonly order: number;
  readonly state: SignatoryState;
  readonly signedAt: Instant | null;
  /** When this person's own delay to sign is over; null when it does not run. */
  readonly due: Instant | null;
}

/** A call of somebody from outside; `inForce` until its date, with which the reader compares a clock. */
export interface CallingReadModel extends Calling {
  readonly inForce: boolean;
}

export type NdaReadModel = Pick<Nda, 'status' | 'by' | 'textSha256' | 'sentAt' | 'signedBy'>;

/** A round of signatures. Everybody signs anew in each. */
export interface RoundReadModel {
  readonly number: number;
  readonly status: SignatureRound['status'];
  /** How often it may still be renewed. */
  readonly renewalsLeft: number;
  readonly renewedBy: readonly Side[];
}

/** One row per clause in scope. */
export interface ClauseReadModel {
  readonly clause: ClauseId;
  readonly rev: number;
  /** `seq` of the last event that touched it: a batch writes those above the head that it follows. */
  readonly changedSeq: number;
  readonly status: ClauseStatus;
  readonly proposal: Proposal | null;
  readonly rival: Proposal | null;
  readonly reservation: Reservation | null;
  readonly acceptedBy: readonly Side[];
  readonly nonNegotiableFor: readonly Side[];
  readonly conflictRounds: number;
}

export type TaskKind =
  | 'check-eligibility'
  | 'record-meeting'
  | 'decide-application'
  | 'send-nda'
  | 'sign-nda'
  | 'open-engagement'
  | 'send-turn'
  | 'seal-turn'
  | 'freeze-text'
  | 'approve-text'
  | 'sign-text'
  | 'replace-signatory'
  | 'renew-signatures'
  | 'meet-condition'
  | 'report-milestone'
  | 'judge-milestone'
  | 'decide-outcome'
  | 'answer-follow-up'
  | 'decide-invention'
  | 'answer-publication'
  | 'amend-publication'
  | 'expect-visit'
  | 'answer-pause'
  | 'answer-mediation'
  | 'answer-mediator'
  | 'answer-adviser'
  | 'answer-library'
  | 'provide-supplier-items'
  | 'judge-supplier-items';

/** An item of the supplier file, and until when somebody is awaited about it. */
export interface SupplierEntryModel extends SupplierEntry {
  readonly due: Instant | null;
}

/** One row per act that somebody is awaited for: the inbox. */
export interface TaskReadModel {
  /** Stable while the task is open, never used again in the engagement. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly side: Side;
  /** The one person who may do it; null when any holder of one of the roles may. */
  readonly person: PersonId | null;
  readonly roles: readonly Role[];
  readonly since: Instant;
  readonly due: Instant | null;
  /** The stage of the procedure that asks for it, for example `process 4.2, stage 7`. */
  readonly rule: string;
}

export interface Projection {
  readonly engagement: EngagementReadModel;
  /** In the order of opening. */
  readonly clauses: readonly ClauseReadModel[];
  readonly tasks: readonly TaskReadModel[];
}
