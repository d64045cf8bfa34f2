import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePdf } from '../../test/signature/sample-pdf.ts';
import { MemoryDocuments, MemoryFiles, MemoryJobs } from '../../test/workflow/memory-stores.ts';
import type { EngagementId, Instant, PersonId, Sha256 } from '../domain/ids.ts';
import type { SignatureRequest } from '../protocol/activities.ts';
import { createTestAuthority, type TestAuthority } from '../signature/authority/test-authority.ts';
import { LocalSignatureProvider } from '../signature/local-signature-provider.ts';
import { prepareForSignature } from '../signature/prepare-for-signature.ts';
import { LocalTimestampAuthority } from '../timestamping/local-timestamp-authority.ts';
import type { TimestampAuthority } from '../timestamping/timestamp-authority.ts';
import { TimestampUnavailable } from '../timestamping/timestamp-unavailable.ts';
import { applySignature } from './apply-signature.ts';

const engagement = 'e' as EngagementId;
const now = '2026-11-25T08:00:00.000Z' as Instant;
let folder: string;
let authority: TestAuthority;
let prepared: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-sign-'));
  authority = await createTestAuthority(folder);
  prepared = await prepareForSignature(await samplePdf(), { signatories: [{ label: 'first' }, { label: 'second' }] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

class FlakyTimestamps implements TimestampAuthority {
  readonly name = 'flaky';
  alive = true;
  private readonly real = new LocalTimestampAuthority(authority.timestamp);

  async timestamp(...asked: Parameters<TimestampAuthority['timestamp']>): Promise<Uint8Array> {
    if (!this.alive) throw new TimestampUnavailable('timeout', 'no answer');
    return this.real.timestamp(...asked);
  }
}

async function bench() {
  const files = new MemoryFiles();
  const timestamps = new FlakyTimestamps();
  const deps = {
    files,
    documents: new MemoryDocuments(),
    jobs: new MemoryJobs(),
    provider: new LocalSignatureProvider(authority, timestamps),
    signatoryOf: async (_: EngagementId, person: PersonId) => ({ id: person, name: `Person ${person}` }),
    now: () => now,
    pauseMs: () => 2_000,
  };
  const first: SignatureRequest = {
    engagement,
    key: 'e-20-signature',
    person: 'p1' as PersonId,
    side: 'startup',
    documentSha256: await files.of(engagement).put(prepared),
    field: 1,
  };
  return { deps, timestamps, first };
}

describe('a signature', () => {
  it('is added to the document, and the second to the first', async () => {
    const { deps, first } = await bench();
    const one = await applySignature(deps, first);
    const two = await applySignature(deps, {
      ...first,
      key: 'e-22-signature',
      person: 'p2' as PersonId,
      side: 'industrial',
      documentSha256: one.documentSha256,
      field: 2,
    });
    const before = deps.files.bytes.get(one.documentSha256) ?? new Uint8Array();
    const after = deps.files.bytes.get(two.documentSha256) ?? new Uint8Array();
    expect(Buffer.from(after.subarray(0, before.length))).toEqual(Buffer.from(before));
    expect([...deps.documents.rows.values()].map(({ sha256 }) => sha256)).toEqual([
      one.documentSha256,
      two.documentSha256,
    ]);
  });

  it('asked twice under one key is made once', async () => {
    const { deps, first } = await bench();
    const once = await applySignature(deps, first);
    await expect(applySignature(deps, first)).resolves.toEqual(once);
    expect(deps.files.bytes.size).toBe(2);
  });

  it('waits in sight when the time-stamp authority is dead, and is made when it is back', async () => {
    const { deps, first, timestamps } = await bench();
    timestamps.alive = false;
    await expect(applySignature(deps, first)).rejects.toMatchObject({
      type: 'timestamp-unavailable',
      nonRetryable: false,
    });
    expect(deps.jobs.waits).toEqual([
      { key: first.key, errorCode: 'timestamp-unavailable', nextTryAt: '2026-11-25T08:00:02.000Z' },
    ]);
    expect(deps.documents.rows.size).toBe(0);
    timestamps.alive = true;
    await expect(applySignature(deps, first)).resolves.toMatchObject({ documentSha256: expect.any(String) });
    expect(deps.jobs.attempts.get(first.key)).toBe(2);
  });

  it('keeps the first outcome when two attempts have signed', async () => {
    const { deps, first } = await bench();
    const earlier = { documentSha256: first.documentSha256, signedAt: now };
    const begin = deps.jobs.begin.bind(deps.jobs);
    deps.jobs.begin = async (request) => {
      const outcome = await begin(request);
      deps.jobs.outcomes.set(request.key, earlier);
      return outcome;
    };
    await expect(applySignature(deps, first)).resolves.toEqual(earlier);
    expect(deps.documents.rows.get(first.key)?.sha256).toBe(earlier.documentSha256);
  });

  it('is not tried on for ever in a field that does not exist', async () => {
    const { deps, first } = await bench();
    await expect(applySignature(deps, { ...first, field: 9 })).rejects.toMatchObject({
      type: 'field-missing',
      nonRetryable: true,
    });
    const gone = { ...first, documentSha256: '0'.repeat(64) as Sha256 };
    await expect(applySignature(deps, gone)).rejects.toMatchObject({ type: 'document-missing', nonRetryable: false });
  });
});
