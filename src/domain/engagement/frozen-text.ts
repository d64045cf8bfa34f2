import type { ClauseId, Sha256 } from '../ids.ts';

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
}
