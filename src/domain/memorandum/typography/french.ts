import { type Glyph, GlyphWriter, isSpace } from './glyph.ts';

const NO_BREAK = '\u00A0';
const NARROW = '\u202F';

/** What is never changed by itself, and is most of a text. */
const LETTER = /^[a-zà-öø-ÿA-Z0-9]/;
const GUILLEMETS = '"«»';
/** Marks that take a narrow space before them, and those that take a full no-break space. */
const NARROW_BEFORE = ';!?';
/** Words whose number must not fall on the next line. */
const HELD_WORDS: ReadonlySet<string> = new Set([
  'article',
  'articles',
  'annexe',
  'annexes',
  'n°',
  'nᵒ',
  'art.',
  'alinéa',
  'page',
  'M.',
  'Mme',
]);
const UNITS_AFTER_NUMBER = ['€'];

/**
 * French typography (Imprimerie nationale's usage): narrow no-break space before ; ! ? and %,
 * no-break space before : and inside « », in grouped numbers and before €, after "article" and
 * "n°"; typographic apostrophes and guillemets; an ellipsis in one character.
 */
export function frenchTypography(glyphs: readonly Glyph[]): readonly Glyph[] {
  const quoted = glyphs.some(({ character }) => GUILLEMETS.includes(character)) ? setQuotes(glyphs) : glyphs;
  const out = new GlyphWriter();
  for (const [at, { character, run }] of quoted.entries()) writeOther(out, character, run, quoted, at);
  return out.glyphs;
}

/** Guillemets first: the spaces inside them decide how the marks beside them are set. */
function setQuotes(glyphs: readonly Glyph[]): readonly Glyph[] {
  const out = new GlyphWriter();
  let open = false;
  for (const [at, { character, run }] of glyphs.entries()) {
    const next = glyphs[at + 1]?.character;
    if (GUILLEMETS.includes(character)) {
      open = character === '"' ? !open : character === '«';
      writeQuote(out, open, run, next);
    } else if (!isSpace(character) || out.last(0) !== NO_BREAK || out.last(1) !== '«') out.push(character, run);
  }
  return out.glyphs;
}

function writeQuote(out: GlyphWriter, opening: boolean, run: number, next: string | undefined): void {
  if (opening) {
    out.push('«', run);
    if (next !== undefined) out.push(NO_BREAK, run);
    return;
  }
  out.endWithSpace(NO_BREAK, run);
  out.push('»', run);
}

function writeOther(out: GlyphWriter, character: string, run: number, glyphs: readonly Glyph[], at: number): void {
  if (LETTER.test(character)) {
    out.push(character, run);
    return;
  }
  const next = glyphs[at + 1]?.character;
  if (character === "'") {
    out.push('’', run);
    return;
  }
  if (character === '.' && out.last() === '.' && out.last(1) === '.' && out.last(2) !== '.' && next !== '.') {
    out.glyphs.pop();
    out.glyphs.pop();
    out.push('…', run);
    return;
  }
  if (isMark(character, next, out.last())) out.endWithSpace(character === ':' ? NO_BREAK : NARROW, run);
  if (character === '%' && /\d$/.test(lastInk(out))) out.endWithSpace(NARROW, run);
  if (UNITS_AFTER_NUMBER.includes(character) && /\d$/.test(lastInk(out))) out.endWithSpace(NO_BREAK, run);
  if (character === ' ' && holdsNext(out, glyphs, at)) {
    out.push(NO_BREAK, run);
    return;
  }
  out.push(character, run);
}

/** A double mark that ends a group of words, not one inside an address such as `https://a?b`. */
function isMark(character: string, next: string | undefined, before: string | undefined): boolean {
  if (before === undefined || before === '(' || before === '«') return false;
  if (`${NARROW_BEFORE}:`.includes(before)) return false;
  if (character === ':') return next === undefined || isSpace(next);
  if (!NARROW_BEFORE.includes(character)) return false;
  return next === undefined || isSpace(next) || '»)]!?'.includes(next);
}

/** The last of what is not a space, as text. */
function lastInk(out: GlyphWriter): string {
  for (let back = 0; back < 4; back += 1) {
    const character = out.last(back);
    if (character !== undefined && !isSpace(character)) return character;
  }
  return '';
}

function holdsNext(out: GlyphWriter, glyphs: readonly Glyph[], at: number): boolean {
  const next = glyphs[at + 1]?.character;
  // Asked first: most spaces stand before a small letter, and looking back for a word costs more.
  if (next === undefined || !/^[\d\p{Lu}]/u.test(next)) return false;
  const word = out.wordBefore();
  return HELD_WORDS.has(word) || HELD_WORDS.has(word.toLowerCase()) || isThousands(out, glyphs, at);
}

/** `1 500 000` typed with plain spaces: a digit before, exactly three digits after. */
function isThousands(out: GlyphWriter, glyphs: readonly Glyph[], at: number): boolean {
  if (!/\d$/.test(out.last() ?? '')) return false;
  let figures = '';
  for (let next = at + 1; /^\d/.test(glyphs[next]?.character ?? ''); next += 1) figures += glyphs[next]?.character;
  return figures.length === 3;
}
