import type { Language } from '../../domain/language.ts';
import type { SignatureReport, VerificationReport } from '../../verification/report.ts';

const WORDS = {
  valid: { fr: 'VALIDE', en: 'VALID' },
  invalid: { fr: 'NON VALIDE', en: 'NOT VALID' },
  indeterminate: { fr: 'INDÉTERMINÉ', en: 'INDETERMINATE' },
  unsigned: { fr: 'NON SIGNÉ', en: 'UNSIGNED' },
} as const;

const TIME = {
  timestamp: { fr: 'horodatage', en: 'timestamp' },
  claimed: { fr: 'heure déclarée', en: 'claimed' },
  none: { fr: 'sans heure', en: 'none' },
} as const;

const LATER = {
  none: { fr: 'rien d’ajouté depuis', en: 'later changes: none' },
  permitted: { fr: 'ajouts admis depuis', en: 'later changes: permitted' },
  unexplained: { fr: 'ajouts inexpliqués depuis', en: 'later changes: unexplained' },
} as const;

/** A verification report for a person: the verdict, its reasons, each signature, and every change after one. */
export function describeReport(report: VerificationReport, language: Language): string {
  const lines = [
    WORDS[report.verdict][language],
    ...report.reasons.map((reason) => `  ${reason.message[language]}`),
    ...report.signatures.map((signature) => describeSignature(signature, language)),
    ...report.revisions.flatMap((revision) =>
      revision.changes.map(
        (change) => `  ${change.explained ? ' ' : '!'} r${revision.number} ${change.message[language]}`,
      ),
    ),
    `  SHA-256 ${report.file.sha256}`,
  ];
  return `${lines.join('\n')}\n`;
}

function describeSignature(signature: SignatureReport, language: Language): string {
  const { field, signer, signedAt, timeSource, level, indication, subIndication, laterChanges } = signature;
  const outcome = subIndication === null ? indication : `${indication} (${subIndication})`;
  const when = `${signedAt ?? '?'} (${TIME[timeSource][language]})`;
  const colon = language === 'fr' ? '\u00A0:' : ':';
  return `  ${field}${colon} ${signer ?? '?'}, ${when}, ${level ?? '?'}, ${outcome}, ${LATER[laterChanges][language]}`;
}
