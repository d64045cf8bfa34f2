import type { Inline } from '../tree.ts';
import type { Span } from './flow.ts';
import { readableEdit } from './readable-edit.ts';
import { tokenise } from './tokens.ts';

/**
 * Compares two runs of inlines word by word. References are never cut. Words kept bear the markup of
 * the text after, so that a term that became a value is not shown as a change.
 */
export function diffInlines(before: readonly Inline[], after: readonly Inline[]): readonly Span[] {
  const [left, right] = [new Pieces(before), new Pieces(after)];
  if (left.text === right.text) return whole(after, 'same');
  if (left.text === '') return whole(after, 'inserted');
  if (right.text === '') return whole(before, 'deleted');
  return readableEdit(left.tokens, right.tokens).flatMap((edit) => {
    const [pieces, range] = edit.change === 'deleted' ? [left, edit.before] : [right, edit.after];
    return pieces.between(range).map((inline) => ({ change: edit.change, inline }));
  });
}

/** All of a text with one fate; inlines without text are left out. */
export function whole(inlines: readonly Inline[], change: Span['change']): readonly Span[] {
  return inlines.filter((inline) => inline.text !== '').map((inline) => ({ change, inline }));
}

/** A text cut into tokens that can be turned back into inlines. */
class Pieces {
  readonly text: string;
  readonly tokens: readonly string[];
  readonly #inlines: readonly Inline[];
  /** Offset at which each token starts, and the end of the text. */
  readonly #offsets: readonly number[];

  constructor(inlines: readonly Inline[]) {
    this.#inlines = inlines;
    this.text = inlines.map((inline) => inline.text).join('');
    this.tokens = cutAroundReferences(inlines);
    const offsets = [0];
    for (const token of this.tokens) offsets.push((offsets.at(-1) ?? 0) + token.length);
    this.#offsets = offsets;
  }

  /** The inlines of a range of tokens, the first and last cut where the range cuts them. */
  between([from, to]: readonly [number, number]): Inline[] {
    const [start, end] = [this.#offsets[from] ?? 0, this.#offsets[to] ?? this.text.length];
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
