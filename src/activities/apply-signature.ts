import type { Instant } from '../domain/ids.ts';
import type { SignatureOutcome, SignatureRequest } from '../protocol/activities.ts';
import { signatureField } from '../signature/signature-field.ts';
import { type SignatureProvider, SignatureRefused } from '../signature/signature-provider.ts';
import type { Files } from '../storage/open-files.ts';
import { TimestampUnavailable } from '../timestamping/timestamp-unavailable.ts';
import { lasting, passing } from './faults.ts';
import type { Documents, SignatoryOf, SignatureJobs } from './ports.ts';

export interface ApplySignatureDeps {
  readonly files: Pick<Files, 'of'>;
  readonly documents: Documents;
  readonly jobs: SignatureJobs;
  readonly signatoryOf: SignatoryOf;
  readonly provider: SignatureProvider;
  readonly now: () => Instant;
  /** When Temporal will try again after the present attempt, milliseconds. */
  readonly pauseMs: () => number;
}

/**
 * Adds one person's signature to the PDF. A key that has its outcome gives it again, so that a
 * repeated request never signs twice; the outcome is stored before it is told.
 *
 * No time stamp, no signature: it fails with `timestamp-unavailable`, says so in the job that the
 * screens show, and is tried again.
 */
export async function applySignature(deps: ApplySignatureDeps, request: SignatureRequest): Promise<SignatureOutcome> {
  const { engagement, key, person, side, documentSha256, field } = request;
  const store = deps.files.of(engagement);
  const outcome = (await deps.jobs.begin(request)) ?? (await signNow());
  const bytes = (await store.get(outcome.documentSha256))?.length ?? 0;
  const file = { turn: null, language: null, sha256: outcome.documentSha256, bytes };
  await deps.documents.record({ key, engagement, kind: 'agreement-pdf', ...file });
  return outcome;

  async function signNow(): Promise<SignatureOutcome> {
    const pdf = await store.get(documentSha256);
    if (pdf === null) throw passing('document-missing', 'The document to be signed is not in the store');
    const signatory = await deps.signatoryOf(engagement, person, side);
    const signed = await sign(deps, key, { pdf, field: signatureField(field), signatory, at: deps.now() });
    await store.put(signed.pdf);
    // Should two attempts have signed, the first outcome stands and the other file is nobody's.
    return deps.jobs.signed(key, { documentSha256: signed.sha256, signedAt: signed.signedAt });
  }
}

async function sign(deps: ApplySignatureDeps, key: string, request: Parameters<SignatureProvider['sign']>[0]) {
  try {
    return await deps.provider.sign(request);
  } catch (error) {
    const nextTryAt = new Date(Date.parse(deps.now()) + deps.pauseMs()).toISOString() as Instant;
    if (error instanceof TimestampUnavailable) {
      await deps.jobs.retrying(key, error.code, nextTryAt);
      throw passing(error.code, error.message);
    }
    if (error instanceof SignatureRefused) {
      await deps.jobs.retrying(key, error.code, nextTryAt);
      throw lasting(error.code, error.message);
    }
    await deps.jobs.retrying(key, 'signature-failed', nextTryAt);
    throw error;
  }
}
