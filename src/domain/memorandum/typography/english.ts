import { type Glyph, GlyphWriter, isSpace } from './glyph.ts';

const NO_BREAK = '\u00A0';
const HELD_WORDS = ['article', 'articles', 'annex', 'annexes', 'section', 'no.', 'page'];

/** English typography: curly quotes and apostrophes, an ellipsis in one character, numbers held to "Article" and "Annex". */
export function englishTypography(glyphs: readonly Glyph[]): readonly Glyph[] {
  const out = new GlyphWriter();
  for (const [at, { character, run }] of glyphs.entries()) {
    const next = glyphs[at + 1]?.character;
    if (character === '"') out.push(opens(out) ? '“' : '”', run);
    else if (character === "'") out.push(opens(out) && isLetter(next) ? '‘' : '’', run);
    else if (character === '.' && out.last() === '.' && out.last(1) === '.' && out.last(2) !== '.' && next !== '.') {
      out.glyphs.pop();
      out.glyphs.pop();
      out.push('…', run);
    } else if (character === ' ' && next !== undefined && /^[\dA-Z]/.test(next) && isHeld(out)) out.push(NO_BREAK, run);
    else out.push(character, run);
  }
  return out.glyphs;
}

function isHeld(out: GlyphWriter): boolean {
  return HELD_WORDS.includes(out.wordBefore().toLowerCase());
}

function opens(out: GlyphWriter): boolean {
  const before = out.last();
  return before === undefined || isSpace(before) || '([“‘—–'.includes(before);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^\p{L}/u.test(character);
}
