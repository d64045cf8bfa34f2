import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../src/domain/ids.ts';
import { createTestAuthority, type TestAuthority } from '../../src/signature/authority/test-authority.ts';
import { LocalSignatureProvider } from '../../src/signature/local-signature-provider.ts';
import { prepareForSignature, timestampField } from '../../src/signature/prepare-for-signature.ts';
import { sealArchive } from '../../src/signature/seal-archive.ts';
import { signatureField } from '../../src/signature/signature-field.ts';
import { LocalTimestampAuthority } from '../../src/timestamping/local-timestamp-authority.ts';
import type { VerificationReport } from '../../src/verification/report.ts';
import { verifyPdf } from '../../src/verification/verify-pdf.ts';
import { samplePdf } from './sample-pdf.ts';

/** One agreement on its way: prepared, signed by Alice (RSA), then by Bob (EC), then sealed. */
export interface SignedSample {
  readonly authority: TestAuthority;
  readonly folder: string;
  readonly prepared: Uint8Array;
  readonly once: Uint8Array;
  readonly twice: Uint8Array;
  readonly sealed: Uint8Array;
  /** Signs any prepared PDF as Alice. */
  sign(pdf: Uint8Array, field?: string): Promise<Uint8Array>;
  /** Verifies with this sample's root and a CRL issued now. */
  verify(pdf: Uint8Array): Promise<VerificationReport>;
  dispose(): Promise<void>;
}

export const ALICE = {
  id: 'alice',
  name: 'Alice Martin',
  organisation: 'Jeune Pousse SAS',
  keyType: 'rsa-3072',
} as const;
export const BOB = { id: 'bob', name: 'Bob Durand', organisation: 'Industrie SA' } as const;

export function now(): Instant {
  return new Date().toISOString() as Instant;
}

export async function signedSample(): Promise<SignedSample> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-signed-'));
  const authority = await createTestAuthority(join(folder, 'authority'));
  const timestamps = new LocalTimestampAuthority(authority.timestamp);
  const provider = new LocalSignatureProvider(authority, timestamps);
  const prepared = await prepareForSignature(await samplePdf(), {
    signatories: [{ label: 'Alice' }, { label: 'Bob' }],
  });
  const sign = async (pdf: Uint8Array, field = signatureField(1)): Promise<Uint8Array> =>
    (await provider.sign({ pdf, field, signatory: ALICE, reason: 'Accord (bon pour signature)', at: now() })).pdf;
  const once = await sign(prepared);
  const { pdf: twice } = await provider.sign({ pdf: once, field: signatureField(2), signatory: BOB, at: now() });
  const { pdf: sealed } = await sealArchive({
    pdf: twice,
    field: timestampField(1),
    timestamps,
    crl: () => authority.crl(),
  });
  await authority.exportTrust(join(folder, 'trust'));
  const crl = new Uint8Array(await readFile(join(folder, 'trust', 'root.crl')));
  return {
    authority,
    folder,
    prepared,
    once,
    twice,
    sealed,
    sign,
    verify: (pdf) => verifyPdf(pdf, { trust: [authority.root], crls: [crl] }),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}
