import { PdfParser } from '../pdf/parser.ts';
import type { FileCache, PdfState } from '../pdf/state.ts';

/**
 * Bytes between two states that belong to no object of the new sections, to no section, and are
 * neither white space nor comments: an orphan object, hidden content, rubbish.
 * @returns the offset of the first such byte, or null when every byte is accounted for
 */
export function firstUnlistedByte(cache: FileCache, before: PdfState, after: PdfState): number | null {
  const covered: { start: number; end: number }[] = [];
  for (const section of after.sections) {
    if (section.offset < before.end) continue;
    covered.push({ start: section.offset, end: section.end });
    for (const [num, entry] of section.entries) {
      if (entry.type !== 'offset' || entry.offset < before.end) continue;
      // Only what the section itself defines counts: an entry that a newer section hides shows nothing.
      const object = after.locate(num);
      const current = after.entries.get(num);
      if (object && current?.type === 'offset' && current.offset === entry.offset)
        covered.push({ start: object.start, end: object.end });
    }
  }
  covered.sort((a, b) => a.start - b.start);
  let at = before.end;
  for (const { start, end } of covered) {
    const stray = firstStray(cache, at, Math.min(start, after.end));
    if (stray !== null) return stray;
    at = Math.max(at, end);
  }
  return firstStray(cache, at, after.end);
}

/** First byte of [from, to) that is not white space, comment, or `startxref N`. */
function firstStray(cache: FileCache, from: number, to: number): number | null {
  const parser = new PdfParser(cache.bytes, from, to, cache.budget);
  for (;;) {
    parser.skip();
    if (parser.pos >= to) return null;
    const at = parser.pos;
    if (!parser.accept('startxref') || parser.integer() === null) return at;
  }
}
