import type { CallId, ClauseId, CompanyId, EngagementId, Instant, LibraryHash, PersonId, Sha256 } from '../ids.ts';
import type { ClauseSelection } from '../memorandum/selection.ts';
import type { Side } from '../side.ts';
import type { Signatory, TurnMode } from './command.ts';
import type { Policy } from './policy.ts';

export type Stage =
  | 'applied'
  | 'declined'
  | 'selected'
  | 'negotiating'
  | 'agreed'
  | 'freezing'
  | 'in-review'
  | 'signing'
  | 'in-force'
  | 'withdrawn'
  | 'expired';

export const FINAL_STAGES: readonly Stage[] = ['declined', 'in-force', 'withdrawn', 'expired'];

export type ClauseStatus = 'open' | 'proposed' | 'reserved' | 'refused' | 'conflict' | 'agreed';

export interface ClauseState {
  /** Grows with every edit of the clause; acceptances of an earlier revision are void. */
  readonly rev: number;
  readonly status: ClauseStatus;
  readonly proposal: Proposal | null;
  /** Sides whose own act names exactly the proposal on the table at this revision. */
  readonly acceptedBy: readonly Side[];
  readonly nonNegotiableFor: readonly Side[];
  /** How many rounds in a row this clause ended in refusal or counter-proposal. */
  readonly conflictRounds: number;
}

export interface Proposal {
  readonly by: Side;
  readonly turn: number;
  readonly selection: ClauseSelection;
  readonly sha256: Sha256;
}

export interface FrozenText {
  readonly textSha256: Sha256;
  readonly termsSha256: Sha256;
  readonly documentSha256: Sha256;
  readonly docxSha256: Sha256;
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
  /** Grows by one with each accepted command or due deadline: the ETag. */
  readonly rev: number;
  /** Number of the last event: grows without gap. */
  readonly seq: number;
  readonly turn: {
    readonly number: number;
    readonly mode: TurnMode;
    /** Who may send; null in simultaneous mode. */
    readonly pen: Side | null;
    /** Commitments of a simultaneous turn in progress. */
    readonly sealed: { readonly [side in Side]?: Sha256 };
  };
  readonly clauses: { readonly [clause: ClauseId]: ClauseState };
  readonly signatories: readonly Signatory[];
  readonly frozen: FrozenText | null;
  readonly approvals: readonly { readonly side: Side; readonly textSha256: Sha256 }[];
  /** Accepted wishes to sign whose signature is still being made, oldest first. */
  readonly signing: readonly { readonly person: PersonId; readonly side: Side; readonly textSha256: Sha256 }[];
  readonly signatures: readonly {
    readonly person: PersonId;
    readonly side: Side;
    readonly textSha256: Sha256;
    readonly documentSha256: Sha256;
    readonly signedAt: Instant;
  }[];
  /** Start of each running delay, by deadline id. */
  readonly clocks: { readonly [deadline: string]: Instant };
  /** Ids of deadlines and reminders whose effect is done: timers may fire twice, effects may not. */
  readonly passed: readonly string[];
}
