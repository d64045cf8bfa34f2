import type { Language } from '../../language.ts';
import type { Inline } from '../tree.ts';
import { englishTypography } from './english.ts';
import { frenchTypography } from './french.ts';
import { type Glyph, isSpace } from './glyph.ts';

/**
 * Sets the spaces, quotes and apostrophes of a language over a run of inlines as one text, so that
 * a mark may take its space from the inline before it. Applied twice, it changes nothing.
 */
export function setTypography(inlines: readonly Inline[], language: Language): readonly Inline[] {
  const whole = inlines.map((inline) => inline.text).join('');
  if (!CONCERNED[language].test(whole)) return inlines.filter((inline) => inline.text !== '');
  const typed = inlines.flatMap(({ text }, run) =>
    (text.match(GLYPHS) ?? []).map((character): Glyph => ({ character, run })),
  );
  const glyphs = SPACES_TO_MEND.test(whole) ? collapseSpaces(typed) : typed;
  const set = language === 'fr' ? frenchTypography(glyphs) : englishTypography(glyphs);
  const texts = textsOf(set, inlines.length);
  return inlines
    .map((inline, run) => (texts[run] === inline.text ? inline : { ...inline, text: texts[run] ?? '' }))
    .filter((inline) => inline.text !== '');
}

/** Letters in a row, and figures in a row, are set together: nothing ever parts them. */
const GLYPHS = /[a-zà-öø-ÿA-Z]+|\d+|./gsu;

/** The text of each inline; spaces that setting marks left side by side are mended. */
function textsOf(glyphs: readonly Glyph[], count: number): readonly string[] {
  const texts = Array.from({ length: count }, () => '');
  for (const glyph of glyphs) texts[glyph.run] += glyph.character;
  return SPACES_TO_MEND.test(texts.join('')) ? textsOf(collapseSpaces(glyphs), count) : texts;
}

/** Spaces at the ends, or beside one another. */
const SPACES_TO_MEND = /^ | $| [ \u00A0\u202F]|[\u00A0\u202F] /;

/** What a language sets: a text without any of it, which is most cells and names, is left alone at once. */
const CONCERNED: { readonly [language in Language]: RegExp } = {
  fr: /^ | $| [ \u00A0\u202F]|[\u00A0\u202F] |['"«»;:!?%€]|\.\.\.|[\p{L}°ᵒ.\d] [\d\p{Lu}]/u,
  en: /^ | $| [ \u00A0\u202F]|[\u00A0\u202F] |['"]|\.\.\.|[\p{L}.] [\dA-Z]/u,
};

/** The same for a plain text, such as a title. */
export function setTypographyOf(text: string, language: Language): string {
  const [inline] = setTypography([{ kind: 'text', text }], language);
  return inline?.text ?? '';
}

/** Conditions cut out of a sentence leave double spaces: one is enough, and none at the ends. */
function collapseSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  const kept: Glyph[] = [];
  const last = () => kept[kept.length - 1]?.character;
  for (const glyph of glyphs) {
    if (glyph.character === ' ' && (last() === undefined || isSpace(last()))) continue;
    if (isSpace(glyph.character) && last() === ' ') kept.pop();
    kept.push(glyph);
  }
  while (last() === ' ') kept.pop();
  return kept;
}
