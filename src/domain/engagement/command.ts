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
import type { ExecutionCommand } from './execution/execution-command.ts';
import type { ExecutionPlan } from './execution/plan.ts';
import type { Acknowledgement, FreezeFault, FrozenText, ReviewPoint } from './frozen-text.ts';
import type { Policy } from './policy.ts';
import type { SigningCheck } from './power.ts';
import type { SupplierItem } from './supplier-file.ts';

/** What is asked of an engagement. One discriminated member per act of the procedure. */
export type Command =
  | SubmitApplication
  | { readonly type: 'declare-eligible' }
  | { readonly type: 'shortlist-application' }
  | RecordMeeting
  | { readonly type: 'reserve-application'; readonly comment?: string }
  | { readonly type: 'select-application' }
  | { readonly type: 'decline-application'; readonly reason: DeclineReason; readonly comment?: string }
  | { readonly type: 'send-nda'; readonly textSha256: Sha256 }
  | { readonly type: 'sign-nda'; readonly textSha256: Sha256 }
  | { readonly type: 'abandon-nda'; readonly reason: string }
  | OpenDocument
  | OpenEngagement
  | SendTurn
  | SealTurn
  | FreezeText
  | ApproveText
  | { readonly type: 'return-review'; readonly textSha256: Sha256; readonly points: readonly ReturnedPoint[] }
  | SignText
  | { readonly type: 'refuse-signature'; readonly textSha256: Sha256; readonly reason: string }
  | ReplaceSignatory
  | { readonly type: 'void-signatures'; readonly reason: string }
  | { readonly type: 'renew-signatures' }
  | AskPause
  | { readonly type: 'accept-pause' }
  | { readonly type: 'decline-pause'; readonly reason: string }
  | { readonly type: 'resume' }
  | { readonly type: 'escalate'; readonly reason: string }
  | { readonly type: 'propose-mediation'; readonly reason: string }
  | { readonly type: 'accept-mediation' }
  | { readonly type: 'decline-mediation'; readonly reason: string }
  | { readonly type: 'end-mediation'; readonly outcome: MediationOutcome }
  | InviteAdviser
  | { readonly type: 'name-mediator'; readonly calling: CallingId }
  | { readonly type: 'call-off'; readonly calling: CallingId }
  | ProposeLibraryAdoption
  | { readonly type: 'accept-library-adoption' }
  | { readonly type: 'decline-library-adoption'; readonly reason: string }
  | { readonly type: 'withdraw-library-adoption' }
  | { readonly type: 'ask-supplier-items'; readonly items: readonly SupplierItem[] }
  | { readonly type: 'provide-supplier-item'; readonly item: SupplierItem; readonly documentSha256?: Sha256 }
  | { readonly type: 'accept-supplier-item'; readonly item: SupplierItem }
  | { readonly type: 'return-supplier-item'; readonly item: SupplierItem; readonly reason: string }
  | { readonly type: 'withdraw'; readonly reason: WithdrawalReason; readonly comment?: string }
  | ExecutionCommand;

export interface SignText {
  readonly type: 'sign-text';
  readonly textSha256: Sha256;
  readonly documentSha256: Sha256;
  /** Warnings of that moment that the signatory takes knowingly (R79). */
  readonly acknowledged?: readonly Acknowledgement[];
  /** What the door looked up of the signatory's power and of both companies. Absent where the policy asks for no power. */
  readonly check?: SigningCheck;
}

/** A side proposes to follow a newer clause library. What it changes is computed at the door, from both libraries. */
export interface ProposeLibraryAdoption {
  readonly type: 'propose-library-adoption';
  readonly libraryHash: LibraryHash;
  readonly reopens: readonly ClauseId[];
  readonly adds: readonly ClauseId[];
}

/** A side calls an adviser from outside, or joins the other side's call by naming it: then date and clauses are those it had. */
export interface InviteAdviser {
  readonly type: 'invite-adviser';
  readonly calling: CallingId;
  readonly until: Instant;
  readonly clauses: readonly ClauseId[];
}

/** A side names somebody else to sign in the place of one of its own who has not signed. */
export interface ReplaceSignatory {
  readonly type: 'replace-signatory';
  readonly person: PersonId;
  readonly replacement: PersonId;
}

/** A side asks that no delay run for a while. Some causes need the other side's consent (see `pause-causes.ts`). */
export interface AskPause {
  readonly type: 'ask-pause';
  readonly cause: PauseCause;
  /** When delays run again, at the latest. */
  readonly until: Instant;
  readonly reason: string;
}

/** Closed list of process 4.3. Mediation stops the clocks too, by acts of its own. */
export type PauseCause = 'justified' | 'august-closure' | 'export-licence' | 'public-aid' | 'force-majeure';

export type MediationOutcome = 'settled' | 'partly-settled' | 'not-settled';

/** What the engine tells an engagement: a deadline that fell due, or the result of work that it had asked for. */
export type SystemCommand =
  | RevealTurns
  | RecordFrozenText
  | RefuseFreeze
  | RecordSignature
  | ReportSignatory
  | PassDeadline;

/** Both sealed turns were opened, or could not be. `turn` and `commitments` are those of the request that it answers. */
export interface RevealTurns {
  readonly type: 'reveal-turns';
  readonly turn: number;
  readonly commitments: { readonly [side in Side]: Sha256 };
  readonly turns: readonly RevealedTurn[];
}

export type RevealedTurn =
  | {
      readonly side: Side;
      readonly opened: true;
      readonly moves: readonly Move[];
      readonly message?: string;
      /** 32 random bytes, 64 hexadecimal digits. */
      readonly salt: string;
    }
  | { readonly side: Side; readonly opened: false; readonly reason: 'mismatch' | 'missing' };

/** The one text to be approved and signed was assembled and stored. */
export interface RecordFrozenText {
  readonly type: 'record-frozen-text';
  /** `seq` of the `freeze-requested` event that it answers. */
  readonly request: number;
  readonly text: FrozenText;
  /** Rules that ask for a legal review. */
  readonly reviews?: readonly ReviewPoint[];
  /** What the text asks of its performance. */
  readonly plan?: ExecutionPlan;
}

/** The agreed clauses do not assemble: a rule fires. */
export interface RefuseFreeze {
  readonly type: 'refuse-freeze';
  /** `seq` of the `freeze-requested` event that it answers. */
  readonly request: number;
  readonly faults: readonly FreezeFault[];
}

/** A signature was made, time-stamped and stored. */
export interface RecordSignature {
  readonly type: 'record-signature';
  /** `seq` of the `signature-requested` event that it answers. */
  readonly request: number;
  /** The PDF after this signature. */
  readonly documentSha256: Sha256;
  /** From the time stamp, never from a local clock. */
  readonly signedAt: Instant;
}

/** A round's envelope tells that this share of a signatory's own delay has run; 100 when it is over. It may tell so twice. */
export interface ReportSignatory {
  readonly type: 'report-signatory';
  readonly round: number;
  readonly person: PersonId;
  readonly percent: number;
}

/** A timer fired for the deadline or reminder of this id (see `deadlines`). It may fire twice; its effect happens once. */
export interface PassDeadline {
  readonly type: 'pass-deadline';
  readonly deadline: string;
}

/** The two companies have met over the application. */
export interface RecordMeeting {
  readonly type: 'record-meeting';
  readonly at: Instant;
  readonly comment?: string;
}

/** A side lets the other see a document that is confidential to the degree given (memorandum, clause confidentiality). */
export interface OpenDocument {
  readonly type: 'open-document';
  readonly documentSha256: Sha256;
  readonly documentClass: DocumentClass;
  readonly title: string;
  /** Classification under export control: asked of C2 and C3 at the door, by the library's rule R40. */
  readonly itemClass?: readonly ItemClass[];
  /** Where its readers and its host are: ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
}

/** As the clause on export control has them (memorandum 3.23). */
export type ItemClass = 'none' | 'DU-code' | 'ML' | 'ITAR' | 'EAR-ECCN';

/** C1 may be seen by anybody concerned; C2 is confidential; C3 is core know-how, for named readers. */
export type DocumentClass = 'C1' | 'C2' | 'C3';

/** Starts the engagement's workflow: an application is an engagement from its first minute, so that nothing is lost. */
export interface SubmitApplication {
  readonly type: 'submit-application';
  readonly engagement: EngagementId;
  readonly call: CallId;
  readonly startup: CompanyId;
  readonly industrial: CompanyId;
  /** SHA-256 of the application's text, which is kept outside the workflow. */
  readonly applicationSha256: Sha256;
  readonly libraryHash: LibraryHash;
  readonly rulesVersion: number;
  readonly policy: Policy;
}

/** Asks for the text; warnings of rules that fire are acknowledged in the same act. */
export interface FreezeText {
  readonly type: 'freeze-text';
  readonly acknowledged?: readonly Acknowledgement[];
}

export interface ApproveText {
  readonly type: 'approve-text';
  readonly textSha256: Sha256;
  /** Ids of the rules that ask for a legal review of this text: all of them, each considered. */
  readonly reviewed?: readonly string[];
}

export interface OpenEngagement {
  readonly type: 'open-engagement';
  readonly turnMode: TurnMode;
  /** Who holds the pen first when turns alternate; null when both seal. */
  readonly pen: Side | null;
  /** The clauses to be agreed: mandatory, optional, and those whose trigger is true. */
  readonly clauses: readonly ClauseId[];
  /** Answers to the questions asked at the start, and facts about the project: what conditional clauses depend on. */
  readonly facts?: Facts;
  /** People named to sign, in order. At least one per side. */
  readonly signatories: readonly Signatory[];
  /** Whether a side's people sign one after the other or as they come. Absent: in order. */
  readonly signingOrder?: SigningOrders;
}

/** `in-order`: as named at the opening. `parallel`: nobody of this side waits for another of it. */
export type SigningOrder = 'in-order' | 'parallel';

export type SigningOrders = { readonly [side in Side]: SigningOrder };

export interface Signatory {
  readonly person: PersonId;
  readonly side: Side;
}

/** `alternate`: one side holds the pen. `simultaneous`: both seal, then both are revealed at once. */
export type TurnMode = 'alternate' | 'simultaneous';

/** One side's act: prepared privately, sent together. */
export interface SendTurn {
  readonly type: 'send-turn';
  readonly moves: readonly Move[];
  readonly message?: string;
  /** What the next turn is; the sender may ask for a simultaneous one when the policy allows it. */
  readonly nextMode?: TurnMode;
}

/** A sealed turn: only the commitment, SHA-256(salt ‖ canonical JSON of the turn), enters the workflow. */
export interface SealTurn {
  readonly type: 'seal-turn';
  readonly commitment: Sha256;
}

export type Move =
  | {
      readonly kind: 'propose';
      readonly clause: ClauseId;
      readonly selection: ClauseSelection;
      readonly reason?: string;
    }
  | {
      readonly kind: 'accept';
      readonly clause: ClauseId;
      /** What is accepted: `selectionHash` of the proposal on the table, and the clause's revision. Both must match. */
      readonly selectionSha256: Sha256;
      readonly clauseRev: number;
    }
  | { readonly kind: 'refuse'; readonly clause: ClauseId; readonly clauseRev: number; readonly reason: string }
  | {
      /** Acceptance subject to a named point. */
      readonly kind: 'reserve';
      readonly clause: ClauseId;
      readonly selectionSha256: Sha256;
      readonly clauseRev: number;
      readonly point: string;
    }
  | { readonly kind: 'mark-non-negotiable'; readonly clause: ClauseId; readonly reason: string }
  | { readonly kind: 'comment'; readonly clause: ClauseId; readonly text: string };

/** A reviewer's returned point: reopens the clause that it names, and no other. */
export interface ReturnedPoint {
  readonly clause: ClauseId;
  readonly reason: string;
}

export type DeclineReason =
  | 'ineligible'
  | 'out-of-scope'
  | 'not-mature'
  | 'budget'
  | 'other-selected'
  | 'incomplete'
  | 'other';

/** Closed list of process 4.2: it is the programme's learning data. */
export type WithdrawalReason =
  | 'budget'
  | 'strategy'
  | 'technical'
  | 'ip'
  | 'exclusivity'
  | 'liability'
  | 'price'
  | 'delay'
  | 'funding-round'
  | 'change-of-control'
  | 'other';

/** What reaches the workflow from outside: who, for which revision, under which key. */
export interface CommandEnvelope<C = Command> {
  readonly commandId: CommandId;
  /** SHA-256 of the request's body: the same key with another body is refused. */
  readonly bodySha256: Sha256;
  readonly actor: Actor;
  /** The revision that the person saw; null only for `submit-application`. */
  readonly expectedRev: number | null;
  readonly libraryHash: LibraryHash;
  readonly command: C;
}

/** What the world gives to a decision: never read from a clock or a random source. */
export interface DecisionContext {
  readonly now: Instant;
  readonly commandId: CommandId;
  readonly actor: Actor;
}
