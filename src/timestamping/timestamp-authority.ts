import type { DigestAlgorithm } from '../pki/digest.ts';

/** Who says what time it is: an RFC 3161 authority, local or remote, seen through one act. */
export interface TimestampAuthority {
  /** How banners and evidence name it. */
  readonly name: string;
  /**
   * A time-stamp token over a digest.
   * @returns DER of the TimeStampToken (a CMS ContentInfo), checked: right imprint, right nonce, signature good.
   * @throws TimestampUnavailable when no such token could be had. There is no fallback on a local clock.
   */
  timestamp(imprint: Uint8Array, algorithm: DigestAlgorithm): Promise<Uint8Array>;
}
