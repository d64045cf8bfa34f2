import { createHash } from 'node:crypto';
import { compareRevisions } from './changes/compare-revisions.ts';
import { hasHiddenSignature } from './hidden-signatures.ts';
import { type JournalExport, matchJournal } from './match-journal.ts';
import { Budget, LIMITS } from './pdf/limits.ts';
import { pageNumbers } from './pdf/pages.ts';
import { newestState } from './pdf/revisions.ts';
import { fileCache, type PdfState } from './pdf/state.ts';
import { readEmbeddedTerms } from './read-agreement.ts';
import type { AgreementReport, RevisionReport, SignatureReport, VerificationReport } from './report.ts';
import { type Assessed, assessSignatures } from './signatures/assess.ts';
import { checkValue } from './signatures/check-value.ts';
import { collectSignatures, type SignedFile } from './signatures/collect.ts';
import { gatherEvidence, storedEvidence } from './trust/gather-evidence.ts';
import { Unreadable } from './unreadable.ts';
import { conclude } from './verdict.ts';

export interface VerifyOptions {
  /** Trust anchors, DER. */
  readonly trust?: readonly Uint8Array[];
  /** Revocation lists, DER, besides those that the file carries. */
  readonly crls?: readonly Uint8Array[];
  /** The time to judge at; now when absent. */
  readonly at?: Date;
  /** An exported journal to compare the agreement with. */
  readonly journal?: JournalExport;
}

/**
 * Verifies a signed PDF, whoever made it: integrity, chain, time and level of each signature, then,
 * revision by revision, what was added after it. `valid` is only said when every signature passed and
 * every later byte is explained.
 *
 * @throws Unreadable for what is not a PDF, is encrypted or damaged, or costs too much to read
 */
export async function verifyPdf(bytes: Uint8Array, options: VerifyOptions = {}): Promise<VerificationReport> {
  if (bytes.length > LIMITS.fileBytes) throw new Unreadable('too-complex', 'file size');
  // Readers look for the mark within the first kilobyte (ISO 32000-2 annex I); signed files start with it.
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) throw new Unreadable('not-a-pdf');
  const cache = fileCache(bytes, new Budget());
  const newest = newestState(cache);
  if (newest.trailer.map.has('Encrypt')) throw new Unreadable('encrypted');
  const file = collectSignatures(cache, newest);
  const checks = new Map(file.signatures.map((placed) => [placed, checkValue(placed.value, bytes)]));
  const stored = storedEvidence(file);
  const evidence = gatherEvidence(
    { trust: options.trust ?? [], crls: options.crls ?? [] },
    [...checks.values()],
    stored,
  );
  const assessed = assessSignatures(file, checks, evidence, stored, options.at ?? new Date());
  const revisions = compareRevisions(file, assessed);
  const agreement = agreementReport(file, newest, options.journal);
  const signatures = assessed.map((item) => signatureReport(item, revisions));
  return {
    file: { sha256: sha256(bytes), bytes: bytes.length, pages: pageNumbers(newest).length },
    ...conclude({
      file,
      assessed,
      revisions,
      agreement,
      hidden: hasHiddenSignature(file),
      hasAnchors: evidence.anchors.length > 0,
    }),
    signatures,
    revisions,
    agreement,
  };
}

function signatureReport(item: Assessed, revisions: readonly RevisionReport[]): SignatureReport {
  const { placed, check, trust, time } = item;
  const revision = (placed.closes ?? placed.appears) + 1;
  const later = revisions.filter(({ number }) => number > revision).flatMap(({ changes }) => changes);
  const unexplained = placed.closes === null || later.some(({ explained }) => !explained);
  return {
    field: placed.value.field,
    kind: placed.value.kind,
    signer: check.certificate ? (check.certificate.commonName ?? check.certificate.subjectText) : null,
    signedAt: time.at?.toISOString() ?? null,
    timeSource: time.source,
    intact: check.intact,
    trusted: check.intact && (trust?.trusted ?? false),
    level: item.level,
    indication: item.indication,
    subIndication: item.subIndication,
    revision,
    laterChanges: unexplained ? 'unexplained' : later.length > 0 ? 'permitted' : 'none',
    anchor: trust?.anchor?.subjectText ?? null,
    reasons: item.reasons,
    notes: item.notes,
  };
}

/** The terms as the newest signature covers them; what came later is judged on its own. */
function agreementReport(
  file: SignedFile,
  newest: PdfState,
  journal: JournalExport | undefined,
): AgreementReport | null {
  const signed = file.signatures.map(({ closes }) => closes).filter((index): index is number => index !== null);
  const state = file.states[Math.max(-1, ...signed)] ?? newest;
  const terms = readEmbeddedTerms(state, file.cache.budget);
  if (!terms && !journal) return null;
  const hashes = journal
    ? [...file.states.map(({ end }) => sha256(file.cache.bytes.subarray(0, end))), sha256(file.cache.bytes)]
    : [];
  return {
    engagement: terms?.engagement ?? null,
    textSha256: terms?.textSha256 ?? null,
    termsSha256: terms?.termsSha256 ?? null,
    matchesJournal: journal ? matchJournal(journal, terms, hashes) : null,
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
