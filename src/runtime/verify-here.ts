import type { Config } from '../config/config.ts';
import type { VerificationReport } from '../verification/report.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';
import { installedTrust } from './installed-trust.ts';

/** Verifies by the anchors and revocation lists of this installation, read each time. */
export function verifyHere(config: Pick<Config, 'home'>): (bytes: Uint8Array) => Promise<VerificationReport> {
  return async (bytes) => verifyPdf(bytes, await installedTrust(config.home));
}
