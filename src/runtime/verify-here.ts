import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { trustFolder } from '../signature/authority/test-authority.ts';
import type { VerificationReport } from '../verification/report.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';

/** Verifies by the anchors and revocation lists of this installation: its `authority/trust` folder, read each time. */
export function verifyHere(config: Pick<Config, 'home'>): (bytes: Uint8Array) => Promise<VerificationReport> {
  const folder = trustFolder(config.home);
  return (bytes) =>
    verifyPdf(bytes, { trust: read(folder, '.pem', fromPem), crls: read(folder, '.crl', (file) => file) });
}

function read(folder: string, ending: string, decode: (file: Buffer) => Uint8Array): Uint8Array[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => decode(readFileSync(join(folder, name))));
}

function fromPem(file: Buffer): Uint8Array {
  const body = file.toString('latin1').replace(/-----(BEGIN|END)[^-]*-----|\s/g, '');
  return Buffer.from(body, 'base64');
}
