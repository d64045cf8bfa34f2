import type { Bilingual } from './language.ts';

/**
 * A refusal is data, not an exception: a stable code that programs may test, a sentence in both
 * languages that the user reads, and the rule behind it. Thrown errors are kept for faults.
 */
export interface Refusal {
  /** Stable kebab-case code, for example `stale-revision`. Never reused for another meaning. */
  readonly code: string;
  readonly message: Bilingual;
  /** The rule's source: an article, an RFC, a rule id, a stage of the procedure. */
  readonly source?: string;
  /** Where in the request the fault lies (JSON pointer, RFC 6901), when it lies somewhere. */
  readonly pointer?: string;
}
