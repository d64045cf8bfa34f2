import type { Certificate } from '../../pki/certificate.ts';
import type { Crl } from './crl.ts';
import type { OcspAnswer } from './ocsp.ts';

/** All that may help to validate certificates: who is trusted, what is known of others. */
export interface Evidence {
  readonly anchors: readonly Certificate[];
  /** Certificates from signatures, time stamps and the DSS. */
  readonly pool: readonly Certificate[];
  readonly crls: readonly Crl[];
  readonly ocsp: readonly OcspAnswer[];
}

/** Sub-indications of ETSI EN 319 102-1 that a certificate can lead to. */
export type TrustFault =
  | 'NO_CERTIFICATE_CHAIN_FOUND'
  | 'CHAIN_CONSTRAINTS_FAILURE'
  | 'CRYPTO_CONSTRAINTS_FAILURE_NO_POE'
  | 'OUT_OF_BOUNDS_NO_POE'
  | 'REVOKED_NO_POE'
  | 'TRY_LATER';

export interface TrustResult {
  /** The chain reaches an anchor, was valid at the time, and nothing says that it was revoked. */
  readonly trusted: boolean;
  readonly fault: TrustFault | null;
  /** From the certificate to the anchor. */
  readonly path: readonly Certificate[];
  readonly anchor: Certificate | null;
}
