import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  failDocument,
  findDocument,
  listDocuments,
  queueDocument,
  readDocument,
  recordDocument,
} from '../../src/db/documents/documents.ts';
import {
  beginSignature,
  finishSignature,
  listSignatureJobs,
  retrySignature,
} from '../../src/db/documents/signature-jobs.ts';
import { commandOutcome, keepRefusal } from '../../src/db/engagements/command-outcome.ts';
import { readParties } from '../../src/db/engagements/parties.ts';
import { commitBatch } from '../../src/db/journal/commit-batch.ts';
import { listLibraries, loadStoredLibrary, storeLibrary } from '../../src/db/libraries/libraries.ts';
import type { Viewer } from '../../src/db/viewer.ts';
import type { CommandId } from '../../src/domain/ids.ts';
import { applied, at, batchOf, type Cast, GENESIS, LIBRARY, newCast, recorded, sha } from '../support/batches.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';

describe('documents, signatures, libraries and outcomes', () => {
  let t: TestDatabase;
  let cast: Cast;
  let ceo: Viewer & { kind: 'person' };
  let stranger: Viewer & { kind: 'person' };
  beforeAll(async () => {
    t = await testDatabase();
    cast = newCast();
    ceo = { kind: 'person', person: cast.ceo };
    stranger = { kind: 'person', person: newCast().ceo };
    await addMember(t, cast.ceo, cast.startup, ['su-ceo']);
    await addMember(t, cast.buyer, cast.industrial, ['ind-business']);
    await commitBatch(t.db, t.keyring, batchOf(cast, GENESIS, [recorded(cast, 1, applied(cast))]));
  });
  afterAll(() => t.close());

  it('a document is queued, may fail, is ready once, and never less than ready again', async () => {
    const order = {
      key: `${cast.engagement}-1-memorandum-pdf`,
      engagement: cast.engagement,
      kind: 'memorandum-pdf',
    } as const;
    const [first, second] = [
      { sha256: sha('a'), bytes: 10 },
      { sha256: sha('b'), bytes: 11 },
    ];
    await queueDocument(t.db, order);
    await queueDocument(t.db, order);
    await failDocument(t.db, order, 'render-failed');
    expect(await findDocument(t.db, order.key)).toBeNull();
    expect(await listDocuments(t.db, ceo, cast.engagement)).toMatchObject([
      { status: 'failed', errorCode: 'render-failed' },
    ]);
    await recordDocument(t.db, order, first);
    await recordDocument(t.db, order, second);
    await failDocument(t.db, order, 'late');
    expect(await findDocument(t.db, order.key)).toEqual({ sha256: sha('a') });
    const [row] = await listDocuments(t.db, ceo, cast.engagement);
    expect(row).toMatchObject({ status: 'ready', sha256: sha('a'), errorCode: null });
    expect(await readDocument(t.db, ceo, row?.id ?? '')).toEqual(row);
    expect(await readDocument(t.db, stranger, row?.id ?? '')).toBeNull();
    expect(await listDocuments(t.db, stranger, cast.engagement)).toEqual([]);
  });

  it('a signature shows its tries, and its first outcome stands', async () => {
    const job = {
      key: `${cast.engagement}-9-signature`,
      engagement: cast.engagement,
      person: cast.ceo,
      side: 'startup',
    } as const;
    expect(await beginSignature(t.db, job)).toBeNull();
    await retrySignature(t.db, job.key, 'timestamp-unavailable', new Date(at(30)));
    expect(await listSignatureJobs(t.db, ceo, cast.engagement)).toMatchObject([
      { status: 'retrying', attempts: 1, lastErrorCode: 'timestamp-unavailable', nextTryAt: at(30) },
    ]);
    expect(await beginSignature(t.db, job)).toBeNull();
    const outcome = { documentSha256: sha('signed'), signedAt: at(31) };
    expect(await finishSignature(t.db, job.key, outcome)).toEqual(outcome);
    expect(await finishSignature(t.db, job.key, { documentSha256: sha('other'), signedAt: at(32) })).toEqual(outcome);
    expect(await beginSignature(t.db, job)).toEqual(outcome);
    expect(await listSignatureJobs(t.db, stranger, cast.engagement)).toEqual([]);
  });

  it('a library is kept under its hash for ever', async () => {
    await storeLibrary(t.db, { hash: LIBRARY, version: '1.0.0', compiled: { clauses: [1] } });
    await storeLibrary(t.db, { hash: LIBRARY, version: '9.9.9', compiled: {} });
    expect(await loadStoredLibrary(t.db, LIBRARY)).toEqual({ version: '1.0.0', compiled: { clauses: [1] } });
    expect(await loadStoredLibrary(t.db, sha('none') as typeof LIBRARY)).toBeNull();
    expect(await listLibraries(t.db)).toEqual([{ hash: LIBRARY, version: '1.0.0' }]);
    await expect(t.db.engine`update libraries set version = 'x'`).rejects.toMatchObject({ code: '42501' });
  });

  it('a command’s outcome is recorded, refused or unknown, and only its author’s', async () => {
    const known = `command-${cast.engagement}-1` as CommandId;
    expect(await commandOutcome(t.db, ceo, known)).toMatchObject({
      status: 'recorded',
      engagement: cast.engagement,
      seq: 1,
      rev: 1,
    });
    expect(await commandOutcome(t.db, stranger, known)).toEqual({ status: 'unknown' });
    const late = sha('late') as unknown as CommandId;
    const refusal = { code: 'not-your-turn', message: { fr: 'Ce n’est pas votre tour.', en: 'It is not your turn.' } };
    await keepRefusal(t.db, cast.ceo, late, refusal);
    expect(await commandOutcome(t.db, ceo, late)).toEqual({ status: 'refused', refusal });
    expect(await commandOutcome(t.db, { kind: 'person', person: cast.buyer }, late)).toEqual({ status: 'unknown' });
  });

  it('the two companies are named to those who may know', async () => {
    expect(await readParties(t.db, ceo, cast.engagement)).toMatchObject({
      startup: { company: cast.startup },
      industrial: { company: cast.industrial },
    });
    expect(await readParties(t.db, stranger, cast.engagement)).toBeNull();
  });
});
