import type { Inline } from '../tree.ts';
import type { Span } from './flow.ts';
import { readableEdit } from './readable-edit.ts';
import { tokenise } from './tokens.ts';

/**
 * Compares two runs of inlines word by word. References are never cut. Words kept bear the markup of
 * the text after, so that a term that became a value is not shown as a change.
 */
export function diffInlines(before: readonly Inline[], after: readonly Inline[]): readonly Span[] {
  // Most of two versions is the same: only what is not is cut into words.
  const [old, now] = [textOf(before), textOf(after)];
  if (old === now) return whole(after, 'same');
  if (old === '') return whole(after, 'inserted');
  if (now === '') return whole(before, 'deleted');
  const [left, right] = [new Pieces(before), new Pieces(after)];
  return readableEdit(left.tokens, right.tokens).flatMap((edit) => {
    const [pieces, range] = edit.change === 'deleted' ? [left, edit.before] : [right, edit.after];
    return pieces.between(range).map((inline) => ({ change: edit.change, inline }));
  });
}

/** All of a text with one fate; inlines without text are left out. */
export function whole(inlines: readonly Inline[], change: Span['change']): readonly Span[] {
  return inlines.filter((inline) => inline.text !== '').map((inline) => ({ change, inline }));
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

/** A text cut into tokens that can be turned back into inlines. */
class Pieces {
  readonly tokens: readonly string[];
  readonly #inlines: readonly Inline[];
  /** Offset at which each token starts, and the end of the text. */
  readonly #offsets: readonly number[];

  constructor(inlines: readonly Inline[]) {
    this.#inlines = inlines;
    this.tokens = cutAroundReferences(inlines);
    const offsets = [0];
    for (const token of this.tokens) offsets.push((offsets.at(-1) ?? 0) + token.length);
    this.#offsets = offsets;
  }

  /** The inlines of a range of tokens, the first and last cut where the range cuts them. */
  between([from, to]: readonly [number, number]): Inline[] {
    const [start, end] = [this.#offsets[from] ?? 0, this.#offsets[to] ?? Number.POSITIVE_INFINITY];
    const cut: Inline[] = [];
    let offset = 0;
    for (const inline of this.#inlines) {
      const text = inline.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
      if (text !== '') cut.push({ ...inline, text });
      offset += inline.text.length;
    }
    return cut;
  }
}

function cutAroundReferences(inlines: readonly Inline[]): readonly string[] {
  const tokens: string[] = [];
  let plain = '';
  const flush = () => {
    tokens.push(...tokenise(plain));
    plain = '';
  };
  for (const inline of inlines) {
    if (inline.kind !== 'reference') {
      plain += inline.text;
      continue;
    }
    flush();
    if (inline.text !== '') tokens.push(inline.text);
  }
  flush();
  return tokens;
}
