import type { RevealedTurn, Signatory } from '../domain/engagement/command.ts';
import type { FreezeFault, RecordedEvent } from '../domain/engagement/event.ts';
import type { ExecutionPlan } from '../domain/engagement/execution/plan.ts';
import type { FrozenText, ReviewPoint } from '../domain/engagement/frozen-text.ts';
import type { ClauseReadModel, EngagementReadModel, TaskReadModel } from '../domain/engagement/project.ts';
import type { ClauseId, EngagementId, Instant, LibraryHash, PersonId, Sha256 } from '../domain/ids.ts';
import type { ClauseSelection } from '../domain/memorandum/selection.ts';
import type { Standing } from '../domain/monitoring/facts/standing.ts';
import type { Side } from '../domain/side.ts';

/** What workflows may ask of the world. Each is idempotent by the key that its input carries. */
export interface EngagementActivities {
  /** Journal, read models, tasks, outbox and notice in one SQL statement. Unlimited retries; the same batch twice is a no-op. */
  commit(batch: CommitBatch): Promise<JournalHead>;
  /** Binds the agreed selections, checks the rules, renders and stores the one text to be approved and signed. */
  assembleText(request: AssembleRequest): Promise<AssembleOutcome>;
  /** Opens both sealed turns from the private store and checks them against their commitments. */
  revealTurns(request: RevealRequest): Promise<RevealedTurns>;
  /** Adds one person's PAdES signature with an RFC 3161 time stamp. No stamp, no signature: it retries, visibly. */
  applySignature(request: SignatureRequest): Promise<SignatureOutcome>;
  /** Does nothing: puts one task between the last answer of a run and its end. */
  turnPage(): Promise<void>;
}

export interface CommitBatch {
  readonly engagement: EngagementId;
  /** The journal's head that this batch follows; `seq` 0 and 64 zeros before the first event. */
  readonly previous: JournalHead;
  readonly events: readonly RecordedEvent[];
  /** How the engagement stands after each event, in their order; absent in batches of earlier versions. */
  readonly standings?: readonly Standing[];
  /** Ledger entries of the commands in the batch, so that the journal can answer for old keys. */
  readonly commands: readonly {
    readonly commandId: string;
    readonly bodySha256: Sha256;
    readonly rev: number;
    readonly seq: number;
  }[];
  readonly readModel: {
    readonly engagement: EngagementReadModel;
    /** Only clauses that changed in this batch. */
    readonly clauses: readonly ClauseReadModel[];
    /** All open tasks after this batch: tasks not named are closed. */
    readonly tasks: readonly TaskReadModel[];
  };
}

export interface JournalHead {
  readonly seq: number;
  readonly hash: Sha256;
}

export interface AssembleRequest {
  readonly engagement: EngagementId;
  /** Idempotency: `{engagement}-{seq}-freeze`. */
  readonly key: string;
  readonly libraryHash: LibraryHash;
  readonly selections: { readonly [clause: ClauseId]: ClauseSelection };
  /** Ids of the rules whose warning was acknowledged; none when absent. */
  readonly acknowledged?: readonly string[];
  /** Clauses that a side marked as not negotiable; none when absent. */
  readonly nonNegotiable?: readonly { readonly clause: ClauseId; readonly side: Side }[];
  /** Hash of the choice that both sides' acts named, by clause; absent in requests of earlier versions. */
  readonly agreed?: { readonly [clause: ClauseId]: Sha256 };
  /** Who will sign, in order: the PDF gets one prepared field for each. */
  readonly signatories: readonly Signatory[];
  /** The date printed on the text: the instant of the freeze request. */
  readonly at: Instant;
}

export type AssembleOutcome =
  | {
      readonly kind: 'frozen';
      readonly text: FrozenText;
      readonly reviews?: readonly ReviewPoint[];
      readonly plan?: ExecutionPlan;
    }
  | { readonly kind: 'refused'; readonly faults: readonly FreezeFault[] };

export interface RevealRequest {
  readonly engagement: EngagementId;
  readonly turn: number;
  readonly commitments: { readonly [side in Side]: Sha256 };
}

export interface RevealedTurns {
  readonly turns: readonly RevealedTurn[];
}

export type { RevealedTurn };

export interface SignatureRequest {
  readonly engagement: EngagementId;
  /** Idempotency: `{engagement}-{seq}-signature`. */
  readonly key: string;
  readonly person: PersonId;
  readonly side: Side;
  /** The PDF as it stands: unsigned, or with the earlier signatures. */
  readonly documentSha256: Sha256;
  /** Which prepared field is this signatory's: 1 for the first named, and so on. */
  readonly field: number;
}

export interface SignatureOutcome {
  readonly documentSha256: Sha256;
  readonly signedAt: Instant;
}
