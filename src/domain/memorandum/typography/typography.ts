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
  const typed = inlines.flatMap((inline, run) => [...inline.text].map((character): Glyph => ({ character, run })));
  const glyphs = collapseSpaces(typed);
  const set = language === 'fr' ? frenchTypography(glyphs) : englishTypography(glyphs);
  const texts = inlines.map(() => '');
  for (const glyph of collapseSpaces(set)) texts[glyph.run] += glyph.character;
  return inlines.map((inline, run) => ({ ...inline, text: texts[run] ?? '' })).filter((inline) => inline.text !== '');
}

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
