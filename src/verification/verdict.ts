import type { Bilingual } from '../domain/language.ts';
import type { AgreementReport, Reason, RevisionReport, Verdict } from './report.ts';
import type { Assessed } from './signatures/assess.ts';
import type { SignedFile } from './signatures/collect.ts';

interface Findings {
  readonly file: SignedFile;
  readonly assessed: readonly Assessed[];
  readonly revisions: readonly RevisionReport[];
  readonly agreement: AgreementReport | null;
  /** A signed range in the bytes that no form shows. */
  readonly hidden: boolean;
  readonly hasAnchors: boolean;
}

const SENTENCES = {
  unsigned: { fr: 'Ce document ne porte aucune signature.', en: 'This document carries no signature.' },
  'no-trust-anchor': {
    fr: 'Aucune autorité de confiance n’a été donnée : qui a signé ne peut pas être établi.',
    en: 'No trust anchor was given: who signed cannot be established.',
  },
  'unexplained-change': {
    fr: 'Le document a été modifié après une signature.',
    en: 'The document was modified after a signature.',
  },
  'cut-short': {
    fr: 'Le fichier est coupé ou abîmé après sa dernière révision complète.',
    en: 'The file is cut short or damaged after its last complete revision.',
  },
  'trailing-bytes': {
    fr: 'Des octets étrangers suivent la fin du document.',
    en: 'Foreign bytes follow the end of the document.',
  },
  'hidden-signature': {
    fr: 'Une signature se trouve dans le fichier sans qu’aucun champ ne la montre : le formulaire est abîmé ou vidé.',
    en: 'A signature lies in the file while no field shows it: the form is damaged or was emptied.',
  },
  'repeated-field-name': {
    fr: 'Deux champs de signature portent le même nom.',
    en: 'Two signature fields bear the same name.',
  },
  'shared-signature': { fr: 'Deux champs montrent la même signature.', en: 'Two fields show the same signature.' },
  'journal-mismatch': {
    fr: 'Le journal ne connaît pas ce document signé.',
    en: 'The journal does not know this signed document.',
  },
} as const satisfies { readonly [code: string]: Bilingual };

/** One verdict for the file, with its reasons, the gravest first. */
export function conclude(findings: Findings): { readonly verdict: Verdict; readonly reasons: readonly Reason[] } {
  const failed = findings.assessed.filter(({ indication }) => indication === 'TOTAL_FAILED');
  const unsure = findings.assessed.filter(({ indication }) => indication === 'INDETERMINATE');
  const invalid = [...failed.flatMap(named), ...structureReasons(findings), ...changeReasons(findings)];
  const open = unsure.flatMap(named);
  if (findings.assessed.length > 0 && !findings.hasAnchors) open.unshift(reason('no-trust-anchor'));
  const reasons = distinct([...invalid, ...open]);
  if (invalid.length > 0) return { verdict: 'invalid', reasons };
  if (findings.assessed.length === 0)
    return { verdict: 'unsigned', reasons: [...reasons, reason('unsigned'), ...trailing(findings)] };
  return { verdict: unsure.length > 0 ? 'indeterminate' : 'valid', reasons };
}

/** A signature's reasons, with its field's name in front. */
function named(item: Assessed): Reason[] {
  const field = item.placed.value.field;
  return item.reasons.map(({ code, message }) => ({
    code,
    message: { fr: `${field} : ${message.fr}`, en: `${field}: ${message.en}` },
  }));
}

function structureReasons({ file, assessed, hidden, agreement }: Findings): Reason[] {
  const rest = Buffer.from(file.cache.bytes.subarray(file.tail)).toString('latin1');
  // An update that was begun and not ended: objects, or a signature, without their cross-references.
  const isCut = /\d+\s+\d+\s+obj\b|\/ByteRange|xref|trailer/.test(rest);
  return [
    ...(isCut ? [reason('cut-short')] : []),
    ...(hidden ? [reason('hidden-signature')] : []),
    ...(file.repeatedNames.length > 0 ? [reason('repeated-field-name', file.repeatedNames.join(', '))] : []),
    ...(file.sharedValues.length > 0 ? [reason('shared-signature', file.sharedValues.join(', '))] : []),
    ...(assessed.length > 0 && agreement?.matchesJournal === false ? [reason('journal-mismatch')] : []),
  ];
}

function changeReasons({ assessed, revisions }: Findings): Reason[] {
  if (assessed.length === 0) return [];
  const changes = revisions.flatMap(({ number, changes }) =>
    changes.filter(({ explained }) => !explained).map((change) => ({ number, change })),
  );
  if (changes.length === 0) return [];
  const each = changes.map(({ number, change }) => ({
    code: change.kind,
    message: { fr: `Révision ${number} : ${change.message.fr}`, en: `Revision ${number}: ${change.message.en}` },
  }));
  return [reason('unexplained-change'), ...each];
}

function trailing({ revisions }: Findings): Reason[] {
  return revisions.some(({ changes }) => changes.some(({ kind }) => kind === 'bytes-outside-objects'))
    ? [reason('trailing-bytes')]
    : [];
}

function reason(code: keyof typeof SENTENCES, detail?: string): Reason {
  const sentence = SENTENCES[code];
  return { code, message: detail ? { fr: `${sentence.fr} (${detail})`, en: `${sentence.en} (${detail})` } : sentence };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(
    (r, index) => reasons.findIndex((other) => other.code === r.code && other.message.fr === r.message.fr) === index,
  );
}
