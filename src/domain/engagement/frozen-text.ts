import type { ClauseId, Sha256 } from '../ids.ts';
import type { Bilingual } from '../language.ts';

/** The one text to be approved and signed, by the hashes of its forms. */
export interface FrozenText {
  readonly textSha256: Sha256;
  readonly termsSha256: Sha256;
  readonly documentSha256: Sha256;
  readonly docxSha256: Sha256;
}

/** Why a text could not be frozen: a rule that fired, or an assembly fault, with its code. */
export interface FreezeFault {
  readonly rule: string;
  readonly clauses: readonly ClauseId[];
  /** `warns`: acknowledging it with a reason is enough. Without it, it must be mended. */
  readonly severity?: 'warns';
  /** The rule's sentence. */
  readonly message?: Bilingual;
}

/** A warning that a side takes knowingly, with its reason. */
export interface Acknowledgement {
  readonly rule: string;
  readonly reason: string;
}

/** A rule that sends the text to both sides' lawyers: each names it when approving. */
export interface ReviewPoint {
  readonly rule: string;
  readonly clauses: readonly ClauseId[];
}
