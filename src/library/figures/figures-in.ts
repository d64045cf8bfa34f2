/** Numbers in words, from two up: "un" and "one" are articles too, and count only before a period. */
const FRENCH =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille';
const ENGLISH =
  'two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand';
const PERIOD =
  'semaines?|quinzaines?|mois|trimestres?|semestres?|ans?|années?|heures?|minutes?|days?|weeks?|fortnights?|months?|quarters?|years?|hours?';
const QUANTITY =
  'euros?|€|%|pour cent|pour mille|per cent|percent|points? de pourcentage|percentage points?|exemplaires?|originaux|copies|originals|counterparts|fois|times';

const WORD = `(?:${FRENCH}|${ENGLISH})`;
const SPACES = '[\\s-]+';
const NUMBER = `(?:\\d[\\d.,\\s]*|(?:one\\s+)?${WORD}(?:${SPACES}(?:et${SPACES}|and${SPACES})?(?:une?|one|${WORD}))*)`;
const IN_FIGURES = '(?:\\s*\\(\\d[\\d.,\\s]*\\))?';
const KIND = '(?:(?:business|calendar|working|clear|full|whole|consecutive)\\s+)?';
const EVERY =
  '(?:\\s+(?:au plus|au moins|at most|at least),?)?\\s+(?:par|a|an|per|every|each|in each|in any|in a|chaque|tous les|toutes les)\\s+(?:calendar\\s+|civil\\s+)?';

const FIGURE = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:${[
      `${NUMBER}${IN_FIGURES}\\s*-?${KIND}(?:jours?|${PERIOD}|${QUANTITY})`,
      `(?:une?|one)${IN_FIGURES}\\s+(?:seule?\\s+|single\\s+)?${KIND}(?:mois|ans?|semaine|trimestre|semestre|heure|year|month|week|day|quarter|hour|copy|original)`,
      `(?:une (?:seule )?fois|once|twice)${EVERY}(?:jour|${PERIOD})`,
      'la moitié d(?:e|u|es)|half of|le (?:double|triple) d(?:e|u|es)|twice (?:the|its|that)|(?:double|triple) the',
    ].join('|')})(?![\\p{L}_])`,
    '€\\s?\\d[\\d.,]*',
  ].join('|'),
  'giu',
);

/**
 * The amounts, periods, rates and numbers of copies written into a text, in French or in English:
 * "trente (30) jours", "5 %", "€40", "two originals", "once a year". A number without a unit
 * ("article 12", "les deux Parties") is none, nor is "un" or "one" where it may be an article.
 */
export function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(FIGURE)].map((match) => match[0].trim());
}
