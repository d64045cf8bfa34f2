/** One character, or letters or figures in a row, and the number of the inline that they belong to. */
export interface Glyph {
  readonly character: string;
  readonly run: number;
}

const SPACES = ' \u00A0\u202F\u2009\t\n';

/** Whether a character is a space of any width; an absent one is not. */
export function isSpace(character: string | undefined): boolean {
  return character !== undefined && SPACES.includes(character);
}

/** The output of a pass: characters with their inline, and a look back. */
export class GlyphWriter {
  readonly glyphs: Glyph[] = [];

  /** What stands `back` places before the end (0 is the last), or undefined. */
  last(back = 0): string | undefined {
    return this.glyphs[this.glyphs.length - 1 - back]?.character;
  }

  push(character: string, run: number): void {
    this.glyphs.push({ character, run });
  }

  /** Makes the text end with exactly this space: in place of those there, or new, in the inline `run`. */
  endWithSpace(space: string, run: number): void {
    let at = run;
    while (isSpace(this.last())) at = this.glyphs.pop()?.run ?? at;
    if (this.glyphs.length > 0) this.push(space, at);
  }

  /** The word before the end, letters and degree sign only: its end where it is longer than any that is asked for. */
  wordBefore(): string {
    let word = '';
    for (let back = 0; word.length < 12; back += 1) {
      const character = this.last(back);
      if (character === undefined || !/^[\p{L}°ᵒ.]/u.test(character)) break;
      word = character + word;
    }
    return word;
  }
}
