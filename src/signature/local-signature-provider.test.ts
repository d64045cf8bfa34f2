import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Instant } from '../domain/ids.ts';
import { LocalTimestampAuthority } from '../timestamping/local-timestamp-authority.ts';
import { TimestampUnavailable } from '../timestamping/timestamp-unavailable.ts';
import { verifyPdf } from '../verification/verify-pdf.ts';
import { createTestAuthority, type TestAuthority } from './authority/test-authority.ts';
import { LocalSignatureProvider } from './local-signature-provider.ts';
import { prepareForSignature } from './prepare-for-signature.ts';
import { signatureField } from './signature-field.ts';

let folder: string;
let authority: TestAuthority;
let prepared: Uint8Array;

const ALICE = { id: 'alice', name: 'Alice Martin' };
const AT = new Date().toISOString() as Instant;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-provider-'));
  authority = await createTestAuthority(folder);
  const document = await PDFDocument.create();
  document.addPage();
  prepared = await prepareForSignature(await document.save(), { signatories: [{ label: 'Alice' }, { label: 'Bob' }] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function provider(): LocalSignatureProvider {
  return new LocalSignatureProvider(authority, new LocalTimestampAuthority(authority.timestamp));
}

describe('a person signs', () => {
  it('and the earlier bytes stay as they were', async () => {
    const once = await provider().sign({ pdf: prepared, field: signatureField(1), signatory: ALICE, at: AT });
    const twice = await provider().sign({
      pdf: once.pdf,
      field: signatureField(2),
      signatory: { id: 'bob', name: 'Bob' },
      at: AT,
    });
    expect(Buffer.from(twice.pdf.subarray(0, once.pdf.length)).equals(Buffer.from(once.pdf))).toBe(true);
    const report = await verifyPdf(twice.pdf, { trust: [authority.root], crls: [await authority.crl()] });
    expect(report.verdict).toBe('valid');
    expect(report.signatures.map(({ signer }) => signer?.split(' ')[0])).toEqual(['Alice', 'Bob']);
    expect(report.signatures[1]?.signedAt).toBe(twice.signedAt);
    expect(report.file.sha256).toBe(twice.sha256);
  });

  it('with a reason kept to the letter, brackets and accents too', async () => {
    const reason = 'Accord (bon pour signature) \\ été';
    const { pdf } = await provider().sign({
      pdf: prepared,
      field: signatureField(1),
      signatory: ALICE,
      reason,
      at: AT,
    });
    const { PDF } = await import('@libpdf/core');
    const field = (await PDF.load(pdf)).getForm()?.getSignatureFields()[0];
    expect(field?.getSignatureDict()?.getString('Reason')?.asString()).toBe(reason);
  });

  it('not without a time stamp', async () => {
    const dead = { name: 'dead', timestamp: () => Promise.reject(new TimestampUnavailable('unreachable', 'no route')) };
    const attempt = new LocalSignatureProvider(authority, dead).sign({
      pdf: prepared,
      field: signatureField(1),
      signatory: ALICE,
      at: AT,
    });
    await expect(attempt).rejects.toMatchObject({ code: 'timestamp-unavailable' });
  });

  it('not in a field that is missing or taken, nor what is no PDF', async () => {
    const { pdf } = await provider().sign({ pdf: prepared, field: signatureField(1), signatory: ALICE, at: AT });
    const attempt = (bytes: Uint8Array, field: string) =>
      provider().sign({ pdf: bytes, field, signatory: ALICE, at: AT });
    await expect(attempt(prepared, 'signature-9')).rejects.toMatchObject({ code: 'field-missing' });
    await expect(attempt(pdf, signatureField(1))).rejects.toMatchObject({ code: 'field-signed' });
    await expect(attempt(new TextEncoder().encode('hello'), signatureField(1))).rejects.toMatchObject({
      code: 'not-a-pdf',
    });
  });

  it('not twice prepared', async () => {
    await expect(prepareForSignature(prepared, { signatories: [] })).rejects.toMatchObject({ code: 'already-signed' });
  });

  it('and a certificate revoked before is not believed', async () => {
    const mallory = { id: 'mallory', name: 'Mallory' };
    await authority.revoke(mallory);
    const { pdf } = await provider().sign({ pdf: prepared, field: signatureField(1), signatory: mallory, at: AT });
    const report = await verifyPdf(pdf, { trust: [authority.root], crls: [await authority.crl()] });
    expect(report.signatures[0]).toMatchObject({ intact: true, trusted: false, subIndication: 'REVOKED_NO_POE' });
    expect(report.verdict).not.toBe('valid');
  });
});
