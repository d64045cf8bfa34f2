import type { DocumentKind } from '../db/documents/documents.ts';
import type { Move } from '../domain/engagement/command.ts';
import type { EngagementId, Instant, LibraryHash, PersonId, Sha256 } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { Facts } from '../domain/memorandum/selection.ts';
import type { Side } from '../domain/side.ts';
import type { CommitBatch, JournalHead, SignatureOutcome, SignatureRequest } from '../protocol/activities.ts';
import type { Signatory } from '../signature/signature-provider.ts';

/**
 * What activities need of the floors below, as small as it can be said. The wiring gives the
 * database, the store and the library; tests give maps.
 */

export interface Journal {
  commit(batch: CommitBatch): Promise<JournalHead>;
}

export interface Libraries {
  /** The compiled library of this hash; null when it was never stored. */
  load(hash: LibraryHash): Promise<Library | null>;
}

/** What the text reads beside the clauses: answers to trigger questions, facts about the parties. */
export type FactsOf = (engagement: EngagementId) => Promise<Facts>;

/** What one side sealed: the value committed to is `{ moves, message? }`. */
export interface SealedContent {
  readonly moves: readonly Move[];
  readonly message?: string;
  readonly salt: string;
}

export interface SealedTurns {
  /** Null when nothing is stored under this commitment. */
  open(engagement: EngagementId, side: Side, commitment: Sha256): Promise<SealedContent | null>;
}

/** A rendered file's row: the bytes are in the engagement's file store. */
export interface RenderedFile {
  /** Idempotency: what was rendered once under this key is not rendered again. */
  readonly key: string;
  readonly engagement: EngagementId;
  readonly kind: DocumentKind;
  readonly turn: number | null;
  readonly language: Language | null;
  readonly sha256: Sha256;
  readonly bytes: number;
}

export type { DocumentKind };

export interface Documents {
  find(key: string): Promise<Pick<RenderedFile, 'sha256'> | null>;
  /** Keeps the first row of a key. */
  record(file: RenderedFile): Promise<void>;
}

/** A signature in the making, so that its wait is seen. */
export interface SignatureJobs {
  /** Opens the job or counts one more attempt; gives the outcome when there is one already. */
  begin(request: SignatureRequest): Promise<SignatureOutcome | null>;
  /** Says why it waits, and until when. */
  retrying(key: string, errorCode: string, nextTryAt: Instant): Promise<void>;
  /** Keeps the first outcome and gives the one that stands. */
  signed(key: string, outcome: SignatureOutcome): Promise<SignatureOutcome>;
}

/** Names for the certificate, read at the last moment: none of them is in Temporal. */
export type SignatoryOf = (engagement: EngagementId, person: PersonId, side: Side) => Promise<Signatory>;
