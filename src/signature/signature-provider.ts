import type { Instant, Sha256 } from '../domain/ids.ts';

/** Who signs. Names appear in the certificate; the id is opaque and keys the certificate's re-use. */
export interface Signatory {
  /** Opaque and stable: the person's id. */
  readonly id: string;
  readonly name: string;
  readonly organisation?: string;
  readonly email?: string;
  /** Key of a certificate issued for this person; `ec-p256` unless said otherwise. */
  readonly keyType?: 'ec-p256' | 'rsa-3072';
}

export interface SignRequest {
  /** The prepared PDF, unsigned or with earlier signatures: it is extended, never rewritten. */
  readonly pdf: Uint8Array;
  /** Name of a field made by `prepareForSignature`. */
  readonly field: string;
  readonly signatory: Signatory;
  readonly reason?: string;
  readonly location?: string;
  /** The claimed time written in `/M`; proof of time is the time stamp alone. */
  readonly at: Instant;
}

export interface SignedPdf {
  readonly pdf: Uint8Array;
  readonly sha256: Sha256;
  /** From the time-stamp token, never from the local clock. */
  readonly signedAt: Instant;
  /** Upper-case hexadecimal serial numbers. */
  readonly certificateSerial: string;
  readonly timestampSerial: string;
}

/**
 * Signs PDFs for people. The local provider holds test keys; a PKCS#11 token or a remote trust
 * service (CSC API) stands behind the same two lines.
 */
export interface SignatureProvider {
  /** How banners and evidence name it. */
  readonly name: string;
  /** True when signatures have no legal value and must be marked so on screen and paper. */
  readonly test: boolean;
  /**
   * One PAdES B-T signature as an incremental update.
   * @throws TimestampUnavailable · SignatureRefused (`field-missing`, `field-signed`, `not-a-pdf`)
   */
  sign(request: SignRequest): Promise<SignedPdf>;
}

export type SignatureRefusalCode = 'field-missing' | 'field-signed' | 'not-a-pdf' | 'not-prepared' | 'already-signed';

/** The document cannot be signed as asked: trying again will not help. */
export class SignatureRefused extends Error {
  readonly code: SignatureRefusalCode;

  constructor(code: SignatureRefusalCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'SignatureRefused';
    this.code = code;
  }
}
