import type { Poppler } from './poppler.ts';

/** The cells of an evidence file's tables, each table as one text without any space: rows and cells one after the other. */
export interface EvidenceText {
  readonly hashes: string;
  readonly parties: string;
  readonly signatures: string;
  readonly chronology: string;
  /** What is said of the last entry, above the chronology. */
  readonly head: string;
}

const CHRONOLOGY_HEADER = unspaced('N° Instant (UTC) Fait Empreinte');

/** Reads an evidence file as it was typeset: cell by cell, page by page, without running titles and page numbers. */
export async function readEvidence(poppler: Poppler, file: string): Promise<EvidenceText> {
  const pages = await poppler.inOrder(file);
  const body = pages.map((page) => page.trimEnd().split('\n').slice(1, -1).join('\n'));
  const text = unspaced(body.join('\n'));
  const between = (start: string, end?: string) => {
    const from = text.indexOf(unspaced(start));
    if (from < 0) throw new Error(`the evidence file has no « ${start} »`);
    const rest = text.slice(from + unspaced(start).length);
    return end === undefined ? rest : rest.slice(0, rest.indexOf(unspaced(end)));
  };
  const chapter = between('3 Chronologie');
  const firstHeader = chapter.indexOf(CHRONOLOGY_HEADER);
  return {
    hashes: between('Élément Valeur', '1 Parties'),
    parties: between('Côté Société SIREN', '2 Signatures'),
    signatures: between('Signataire Instant (UTC) Niveau Autorité Intègre', '3 Chronologie'),
    head: chapter.slice(0, firstHeader),
    // The header comes again on each page.
    chronology: chapter.slice(firstHeader).replaceAll(CHRONOLOGY_HEADER, ''),
  };
}

/** Without spaces, and without what marks where a word may be broken (zero-width space, soft hyphen). */
export function unspaced(text: string): string {
  return text.replace(/[\s\u200b\u00ad]/gu, '');
}
