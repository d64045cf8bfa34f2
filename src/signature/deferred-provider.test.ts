import { describe, expect, it } from 'vitest';
import type { Instant, Sha256 } from '../domain/ids.ts';
import { DeferredProvider } from './deferred-provider.ts';
import type { LocalSignatureProvider } from './local-signature-provider.ts';

const SIGNED = {
  pdf: new Uint8Array(),
  sha256: '00'.repeat(32) as Sha256,
  signedAt: '2026-11-25T08:00:00Z' as Instant,
  certificateSerial: '01',
  timestampSerial: '02',
};
const REQUEST = { pdf: new Uint8Array(), field: 'signature-1', at: SIGNED.signedAt };
const provider = { sealAsPlatform: async () => SIGNED } as Partial<LocalSignatureProvider> as LocalSignatureProvider;

describe('A provider that opens when something is signed', () => {
  it('is not opened before, and once for all that is signed', async () => {
    let opened = 0;
    const deferred = new DeferredProvider(async () => {
      opened += 1;
      return provider;
    });
    expect(opened).toBe(0);
    await Promise.all([deferred.sealAsPlatform(REQUEST), deferred.sealAsPlatform(REQUEST)]);
    expect(opened).toBe(1);
  });

  it('opens anew after it could not', async () => {
    let tries = 0;
    const deferred = new DeferredProvider(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no keys');
      return provider;
    });
    await expect(deferred.sealAsPlatform(REQUEST)).rejects.toThrow('no keys');
    await expect(deferred.sealAsPlatform(REQUEST)).resolves.toBe(SIGNED);
  });
});
