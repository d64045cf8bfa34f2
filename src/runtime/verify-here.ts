import type { Config } from '../config/config.ts';
import type { VerificationReport } from '../verification/report.ts';

/** Verifies by the anchors and revocation lists of this installation, read each time; the code for it is loaded by the first. */
export function verifyHere(config: Pick<Config, 'home'>): (bytes: Uint8Array) => Promise<VerificationReport> {
  return async (bytes) => {
    const [{ verifyPdf }, { installedTrust }] = await Promise.all([
      import('../verification/verify-pdf.ts'),
      import('./installed-trust.ts'),
    ]);
    return verifyPdf(bytes, await installedTrust(config.home));
  };
}
