import type { CalendarDate, Instant, Sha256 } from '../ids.ts';
import type { Side } from '../side.ts';
import type { CompanyStatus } from './company-status.ts';
import type { FreezeFault } from './frozen-text.ts';

/**
 * Where a power comes from. A delegation of power outlives the officer who gave it, until it is revoked; a
 * delegation of signature does not, and an officer's own power ends with the office.
 */
export type PowerBasis = 'legal-representative' | 'delegation-of-power' | 'delegation-of-signature';

/** What a delegation allows to be signed. */
export type PowerScope = 'memorandum' | 'nda' | 'amendment';

/** A declared power, as it stands at the moment of signing. Amounts are cents of euros. */
export interface PowerHeld {
  /** Opaque id of the declaration, for the evidence. */
  readonly power: string;
  readonly basis: PowerBasis;
  readonly verified: boolean;
  readonly inScope: boolean;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  /** Null: no ceiling. */
  readonly maxAmount: number | null;
  readonly documentSha256: Sha256 | null;
}

/**
 * What was looked up at the door just before a signature, handed to the workflow as a fact, so that its
 * decision stays pure and the journal tells what it rested on.
 */
export interface SigningCheck {
  /** The signatory's best power; null when none was declared. */
  readonly power: PowerHeld | null;
  /** What the project costs in all, as agreed; null when the text names no budget. */
  readonly amount: number | null;
  readonly companies: { readonly [side in Side]: CompanyStatus | null };
  /** The look at the register that the statuses rest on; null for a company that it does not know. */
  readonly register: { readonly [side in Side]: { readonly at: Instant; readonly sha256: Sha256 } | null };
  /** Rules of the library about the act of signing that refuse it. */
  readonly rules: readonly FreezeFault[];
}
