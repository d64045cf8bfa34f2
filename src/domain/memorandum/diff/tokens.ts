const SPACE = '[ \\u00a0\\u202f]';
const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * What a lawyer reads as one word, longest first. A cut inside an amount, a date or a reference
 * would show `1 [5][8]00 000`, which nobody can check at a glance.
 */
const TOKEN = new RegExp(
  [
    // article 3.2, articles L. 442-1, annexe A4, section 12
    `(?:articles?|annexes?|annex|clauses?|sections?)${SPACE}(?:[LRDA]\\.?${SPACE}?)?\\d+(?:[.-]\\d+)*(?![\\p{L}\\d])`,
    // 1er mars 2027, 3 March 2027, March 3, 2027, 2027-03-01, 01/03/2027
    `\\d{1,2}(?:er|st|nd|rd|th)?${SPACE}(?:${MONTHS})${SPACE}\\d{4}`,
    `(?:${MONTHS})${SPACE}\\d{1,2},?${SPACE}\\d{4}`,
    '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
    '\\d{1,2}/\\d{1,2}/\\d{4}(?!\\d)',
    // 1 500 000 €, €1,500,000, 12,5 %, 3.2
    `(?:[€$£]${SPACE}?)?\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?(?:${SPACE}?[%‰€$£]|${SPACE}EUR(?!\\p{L}))?`,
    `[€$£]?\\d+(?:[.,]\\d+)*(?:${SPACE}?[%‰€$£]|${SPACE}EUR(?!\\p{L}))?`,
    // aujourd'hui; l' qu' lorsqu' before a vowel; party's, don't; savoir-faire
    "aujourd['’]hui",
    "(?:\\p{L}|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)['’](?=\\p{L})",
    "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*(?:-[\\p{L}\\p{M}\\p{N}]+)*(?:['’](?:s|t|re|ve|ll|d)(?!\\p{L}))?",
    '\\s+',
    '[^]',
  ].join('|'),
  'giu',
);

/**
 * Cuts a text into the units that a comparison may exchange: words with their elision, grouped
 * amounts, percentages, dates, references to articles, spaces, single signs. Joined, they give the
 * text again.
 */
export function tokenise(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}
