import type { Bilingual } from '../domain/language.ts';

/** What `entente verify --json` prints. Keys of the contract never change; new keys may be added. */
export interface VerificationReport {
  readonly file: { readonly sha256: string; readonly bytes: number; readonly pages: number };
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly signatures: readonly SignatureReport[];
  readonly revisions: readonly RevisionReport[];
  readonly agreement: AgreementReport | null;
}

export type Verdict = 'valid' | 'invalid' | 'indeterminate' | 'unsigned';

/** A stable code and its sentence in both languages. */
export interface Reason {
  readonly code: string;
  readonly message: Bilingual;
}

export type Level =
  | 'PAdES-BASELINE-B'
  | 'PAdES-BASELINE-T'
  | 'PAdES-BASELINE-LT'
  | 'PAdES-BASELINE-LTA'
  | 'PKCS7'
  | 'TIMESTAMP';

export type Indication = 'TOTAL_PASSED' | 'TOTAL_FAILED' | 'INDETERMINATE';

export interface SignatureReport {
  readonly field: string;
  readonly kind: 'signature' | 'timestamp';
  readonly signer: string | null;
  readonly signedAt: string | null;
  readonly timeSource: 'timestamp' | 'claimed' | 'none';
  readonly intact: boolean;
  readonly trusted: boolean;
  readonly level: Level | null;
  readonly indication: Indication;
  /** ETSI EN 319 102-1 clause 5.1.3. */
  readonly subIndication: string | null;
  /** Number of the revision that this signature closes. */
  readonly revision: number;
  readonly laterChanges: 'none' | 'permitted' | 'unexplained';
  /** Subject of the trust anchor reached, when one was. */
  readonly anchor: string | null;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
}

export interface RevisionReport {
  readonly number: number;
  /** First byte of the revision. */
  readonly from: number;
  /** Byte after its last. */
  readonly to: number;
  readonly changes: readonly ChangeReport[];
}

export interface ChangeReport {
  readonly kind: string;
  /** 1 for the first page; null where no page is concerned. */
  readonly page: number | null;
  /** `12 0 R`; null for bytes outside any object. */
  readonly object: string | null;
  readonly explained: boolean;
  readonly message: Bilingual;
}

export interface AgreementReport {
  readonly engagement: string | null;
  readonly textSha256: string | null;
  readonly termsSha256: string | null;
  readonly matchesJournal: boolean | null;
}
