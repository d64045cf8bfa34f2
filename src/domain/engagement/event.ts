import type {
  CallId,
  CallingId,
  ClauseId,
  CommandId,
  CompanyId,
  EngagementId,
  Instant,
  LibraryHash,
  PersonId,
  Sha256,
} from '../ids.ts';
import type { ClauseSelection, Facts } from '../memorandum/selection.ts';
import type { Side } from '../side.ts';
import type { Actor } from './actor.ts';
import type {
  DeclineReason,
  DocumentClass,
  ItemClass,
  MediationOutcome,
  Move,
  PauseCause,
  ReturnedPoint,
  Signatory,
  SigningOrders,
  TurnMode,
  WithdrawalReason,
} from './command.ts';
import type { ExecutionEvent } from './execution/execution-event.ts';
import type { ExecutionPlan } from './execution/plan.ts';
import type { Acknowledgement, FreezeFault, ReviewPoint } from './frozen-text.ts';
import type { PolicyInMs } from './legacy-policy.ts';
import type { CarriedProposal } from './library-adoption.ts';
import type { Policy } from './policy.ts';
import type { SigningCheck } from './power.ts';
import type { EscalationLevel } from './state.ts';
import type { SupplierItem } from './supplier-file.ts';

export type { FreezeFault } from './frozen-text.ts';

/** What happened. Events are facts in the past tense; the journal holds them for ever. */
export type Event =
  | {
      readonly type: 'application-submitted';
      readonly engagement: EngagementId;
      readonly call: CallId;
      readonly startup: CompanyId;
      readonly industrial: CompanyId;
      readonly applicationSha256: Sha256;
      readonly libraryHash: LibraryHash;
      readonly rulesVersion: number;
      /** Early journals hold milliseconds: read by `readPolicy`. */
      readonly policy: Policy | PolicyInMs;
    }
  | { readonly type: 'application-eligible' }
  | { readonly type: 'application-shortlisted' }
  | { readonly type: 'meeting-recorded'; readonly on: Instant; readonly comment?: string }
  /** Kept in reserve: it may be selected later, until its delay is over. */
  | { readonly type: 'application-reserved'; readonly comment?: string }
  | { readonly type: 'application-selected' }
  | { readonly type: 'application-declined'; readonly reason: DeclineReason; readonly comment?: string }
  | { readonly type: 'nda-sent'; readonly side: Side; readonly textSha256: Sha256 }
  /** A simple electronic signature: the person's own act, by a fresh code, which names the text. */
  | { readonly type: 'nda-signed'; readonly side: Side; readonly person: PersonId; readonly textSha256: Sha256 }
  | { readonly type: 'nda-executed'; readonly textSha256: Sha256 }
  | { readonly type: 'nda-abandoned'; readonly side: Side; readonly reason: string }
  | {
      readonly type: 'document-opened';
      readonly side: Side;
      readonly documentSha256: Sha256;
      readonly documentClass: DocumentClass;
      readonly title: string;
      readonly itemClass?: readonly ItemClass[];
      readonly countries?: readonly string[];
    }
  | {
      readonly type: 'engagement-opened';
      readonly turnMode: TurnMode;
      readonly pen: Side | null;
      readonly clauses: readonly ClauseId[];
      readonly facts?: Facts;
      readonly signatories: readonly Signatory[];
      readonly signingOrder?: SigningOrders;
    }
  | { readonly type: 'turn-sealed'; readonly side: Side; readonly turn: number; readonly commitment: Sha256 }
  | {
      readonly type: 'turn-sent';
      readonly side: Side;
      /** 1, 2, 3 … ; both sides' turns of a simultaneous reveal carry consecutive numbers. */
      readonly turn: number;
      readonly moves: readonly SettledMove[];
      readonly message?: string;
      /** For a revealed turn: what proves that it was sealed before the other was seen. */
      readonly opening?: { readonly commitment: Sha256; readonly salt: string };
      readonly nextMode: TurnMode;
      readonly nextPen: Side | null;
    }
  | {
      readonly type: 'seal-broken';
      readonly side: Side;
      readonly turn: number;
      /** `invalid`: it opened, but holds moves that the rules refuse. The side seals again; the other's stays sealed. */
      readonly reason: 'mismatch' | 'missing' | 'invalid';
    }
  | { readonly type: 'agreement-reached' }
  | {
      readonly type: 'freeze-requested';
      readonly side: Side;
      readonly acknowledged?: readonly Acknowledgement[];
    }
  | { readonly type: 'freeze-refused'; readonly faults: readonly FreezeFault[] }
  | {
      readonly type: 'text-frozen';
      readonly textSha256: Sha256;
      readonly termsSha256: Sha256;
      /** The unsigned PDF that signatories will sign. */
      readonly documentSha256: Sha256;
      readonly docxSha256: Sha256;
      readonly reviews?: readonly ReviewPoint[];
      readonly plan?: ExecutionPlan;
    }
  | {
      readonly type: 'text-approved';
      readonly side: Side;
      readonly textSha256: Sha256;
      readonly reviewed?: readonly string[];
    }
  | {
      readonly type: 'review-returned';
      readonly side: Side;
      readonly textSha256: Sha256;
      readonly points: readonly ReturnedPoint[];
    }
  | {
      readonly type: 'signature-requested';
      readonly person: PersonId;
      readonly side: Side;
      readonly textSha256: Sha256;
      readonly documentSha256: Sha256;
      /** The power and the companies' state that the signature rests on, as looked up just before. */
      readonly check?: SigningCheck;
      /** Warnings that the signatory took knowingly. */
      readonly acknowledged?: readonly Acknowledgement[];
    }
  | {
      readonly type: 'text-signed';
      /** `seq` of the `signature-requested` event that it answers. */
      readonly request: number;
      readonly person: PersonId;
      readonly side: Side;
      readonly textSha256: Sha256;
      /** The PDF after this signature: a revision of the one before. */
      readonly documentSha256: Sha256;
      readonly signedAt: Instant;
    }
  /** The signature came back after the engagement had ended or the text was thawed: it counts for nothing. */
  | {
      readonly type: 'signature-discarded';
      readonly request: number;
      readonly person: PersonId;
      readonly side: Side;
    }
  | {
      readonly type: 'signature-refused';
      readonly round: number;
      readonly person: PersonId;
      readonly side: Side;
      readonly reason: string;
    }
  | {
      readonly type: 'signatory-replaced';
      readonly round: number;
      readonly side: Side;
      readonly person: PersonId;
      readonly replacement: PersonId;
    }
  /** The round's envelope: this share of the delay of a signatory who is awaited has run, or all of it. */
  | {
      readonly type: 'signatory-reminded';
      readonly round: number;
      readonly person: PersonId;
      readonly side: Side;
      readonly percent: number;
    }
  | { readonly type: 'signatory-late'; readonly round: number; readonly person: PersonId; readonly side: Side }
  /** No signature of this round counts any more; the text stays frozen. By a side's act, or because its time was over. */
  | {
      readonly type: 'signature-round-ended';
      readonly round: number;
      readonly by: { readonly side: Side; readonly reason: string } | { readonly deadline: string };
    }
  | { readonly type: 'signature-renewal-asked'; readonly round: number; readonly side: Side }
  /** Both sides have asked: a new round, on the same text. */
  | { readonly type: 'signature-round-renewed'; readonly round: number; readonly side: Side }
  | { readonly type: 'entered-into-force'; readonly documentSha256: Sha256 }
  | { readonly type: 'withdrawn'; readonly side: Side; readonly reason: WithdrawalReason; readonly comment?: string }
  | {
      readonly type: 'pause-asked';
      readonly side: Side;
      readonly cause: PauseCause;
      readonly until: Instant;
      readonly reason: string;
    }
  | { readonly type: 'pause-declined'; readonly side: Side; readonly reason: string }
  /** No delay runs until then. `side` asked for it; null for a mediation, which both agreed on. */
  | {
      readonly type: 'paused';
      readonly side: Side | null;
      readonly cause: PauseCause | 'mediation';
      readonly until: Instant;
    }
  /** Delays run again: by an act of this side, or because the pause was over. */
  | { readonly type: 'resumed'; readonly side: Side | null }
  /** Nothing was done long after a delay passed. `deadline` is the late effect’s own id, as in `deadlines`. */
  | { readonly type: 'stalled'; readonly deadline: string; readonly side: Side | null }
  /** To the sponsors (1) or the executives (2): by an act of this side with a reason, by a delay that passed, or by a text returned so many times. */
  | {
      readonly type: 'escalated';
      readonly level: EscalationLevel;
      readonly by:
        | { readonly side: Side; readonly reason: string }
        | { readonly deadline: string }
        | { readonly returns: number };
    }
  | { readonly type: 'mediation-offered'; readonly deadline: string }
  | { readonly type: 'mediation-proposed'; readonly side: Side; readonly reason: string }
  | { readonly type: 'mediation-declined'; readonly side: Side; readonly reason: string }
  | { readonly type: 'mediation-begun'; readonly side: Side }
  | { readonly type: 'mediation-ended'; readonly side: Side; readonly outcome: MediationOutcome }
  /** Who it is stands outside of the journal, erasable: the calling names them. */
  | {
      readonly type: 'adviser-invited';
      readonly side: Side;
      readonly calling: CallingId;
      readonly until: Instant;
      readonly clauses: readonly ClauseId[];
    }
  /** By the second side's act the mediator is appointed. */
  | { readonly type: 'mediator-named'; readonly side: Side; readonly calling: CallingId; readonly until: Instant }
  | { readonly type: 'called-off'; readonly side: Side; readonly calling: CallingId }
  /** A clause was in conflict for two rounds: both sides are shown the same ways out, at once (process 4.3). */
  | { readonly type: 'ways-out-offered'; readonly clause: ClauseId; readonly trade: ClauseId | null }
  | {
      readonly type: 'library-adoption-proposed';
      readonly side: Side;
      readonly libraryHash: LibraryHash;
      /** Clauses whose text is another there: they reopen if it is adopted. */
      readonly reopens: readonly ClauseId[];
      readonly adds: readonly ClauseId[];
    }
  | { readonly type: 'library-adoption-declined'; readonly side: Side; readonly reason: string }
  | { readonly type: 'library-adoption-withdrawn'; readonly side: Side }
  /** By an act of each side. Consent to what stays the same is carried to the hash that it has under the new library. */
  | {
      readonly type: 'library-adopted';
      readonly side: Side;
      readonly from: LibraryHash;
      readonly libraryHash: LibraryHash;
      readonly reopens: readonly ClauseId[];
      readonly adds: readonly ClauseId[];
      readonly carried: readonly CarriedProposal[];
    }
  | { readonly type: 'supplier-items-asked'; readonly side: Side; readonly items: readonly SupplierItem[] }
  | {
      readonly type: 'supplier-item-provided';
      readonly side: Side;
      readonly item: SupplierItem;
      readonly documentSha256: Sha256 | null;
    }
  | { readonly type: 'supplier-item-accepted'; readonly side: Side; readonly item: SupplierItem }
  | {
      readonly type: 'supplier-item-returned';
      readonly side: Side;
      readonly item: SupplierItem;
      readonly reason: string;
    }
  | { readonly type: 'reminder-due'; readonly deadline: string; readonly percent: number; readonly side: Side | null }
  | { readonly type: 'deadline-passed'; readonly deadline: string; readonly side: Side | null }
  | { readonly type: 'expired'; readonly deadline: string }
  | ExecutionEvent;

/**
 * A move with what `decide` computed: the hash that consent binds to, the selection that it means
 * (so that an acceptance in the journal is read without its proposal), the clause's revision after
 * it, and what it did at the table.
 */
export type SettledMove = Move & {
  readonly clauseRevAfter: number;
  readonly proposalSha256?: Sha256;
  readonly settledSelection?: ClauseSelection;
  readonly effect: MoveEffect;
  /** Set on the one move of a round that makes the clause's round a conflict. */
  readonly conflict?: true;
};

/**
 * - `tabled`: this proposal replaces what was on the table.
 * - `rivalled`: this proposal stands beside the other side's of the same reveal.
 * - `agreed`: with this act, both sides' own acts name the same text.
 * - `reserved`, `refused`: the proposal stays on the table, the clause is not agreed.
 * - `lapsed`: what it answered left the table in the same reveal; it counts for nothing.
 * - `noted`: a comment or a mark.
 */
export type MoveEffect = 'tabled' | 'rivalled' | 'agreed' | 'reserved' | 'refused' | 'lapsed' | 'noted';

/** An event as the journal numbers it. `seq` is gapless from 1 within an engagement; `n` counts within a command. */
export interface RecordedEvent {
  readonly seq: number;
  readonly rev: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly commandId: CommandId | null;
  readonly n: number;
  readonly event: Event;
}
