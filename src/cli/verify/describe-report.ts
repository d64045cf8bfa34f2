import type { Language } from '../../domain/language.ts';
import type { SignatureReport, VerificationReport } from '../../verification/report.ts';

const WORDS = {
  valid: { fr: 'VALIDE', en: 'VALID' },
  invalid: { fr: 'NON VALIDE', en: 'NOT VALID' },
  indeterminate: { fr: 'INDÉTERMINÉ', en: 'INDETERMINATE' },
  unsigned: { fr: 'NON SIGNÉ', en: 'UNSIGNED' },
} as const;

/** A verification report for a person: the verdict, its reasons, each signature, and every change after one. */
export function describeReport(report: VerificationReport, language: Language): string {
  const lines = [
    WORDS[report.verdict][language],
    ...report.reasons.map((reason) => `  ${reason.message[language]}`),
    ...report.signatures.map(describeSignature),
    ...report.revisions.flatMap((revision) =>
      revision.changes.map(
        (change) => `  ${change.explained ? ' ' : '!'} r${revision.number} ${change.message[language]}`,
      ),
    ),
    `  SHA-256 ${report.file.sha256}`,
  ];
  return `${lines.join('\n')}\n`;
}

function describeSignature(signature: SignatureReport): string {
  const { field, signer, signedAt, timeSource, level, indication, subIndication, laterChanges } = signature;
  const outcome = subIndication === null ? indication : `${indication} (${subIndication})`;
  return `  ${field}: ${signer ?? '?'}, ${signedAt ?? '?'} (${timeSource}), ${level ?? '?'}, ${outcome}, later changes: ${laterChanges}`;
}
