import type { FlowLine } from '../../domain/memorandum/diff/flow.ts';

/**
 * Counts as Word will count the lists of the file (level 0 articles, 1 paragraphs, 2 items, 3 items
 * of items). Where Word would print another number than the tree's, the number is typed into the text.
 */
export class WordNumbering {
  readonly #counters: number[] = [];

  settle(block: FlowLine): FlowLine {
    const level = levelOf(block);
    // Items under an unnumbered paragraph make a list of their own, which begins again at (a).
    if (block.role !== 'item' && block.marker === null) this.#restart(2);
    if (level === null || block.marker === null) return block;

    const next = (this.#counters[level] ?? 0) + 1;
    if (this.#printed(level, next) === block.marker) {
      this.#counters[level] = next;
      this.#restart(level + 1);
      return block;
    }
    if (block.role !== 'item') this.#restart(2);
    return { ...block, marker: null, inlines: [{ kind: 'text', text: `${block.marker}\t` }, ...block.inlines] };
  }

  #restart(level: number): void {
    this.#counters.length = Math.min(this.#counters.length, level);
  }

  #printed(level: number, count: number): string {
    if (level === 0) return String(count);
    if (level === 1) return `${this.#counters[0] ?? 0}.${count}`;
    return itemMarker(level - 2, count);
  }
}

/** `(a)`, `(i)`, `(A)` as Word's lowerLetter, lowerRoman and upperLetter formats print them. */
export function itemMarker(depth: number, count: number): string {
  if (depth === 1) return `(${roman(count)})`;
  const letter = String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
  return `(${depth === 0 ? letter : letter.toUpperCase()})`;
}

function roman(count: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let [rest, text] = [count, ''];
  for (const [value, digit] of digits) {
    while (rest >= value) {
      text += digit;
      rest -= value;
    }
  }
  return text;
}

function levelOf(block: FlowLine): number | null {
  if (block.role === 'heading') return 0;
  if (block.role === 'paragraph') return 1;
  if (block.role === 'item' && block.depth <= 2) return 2 + block.depth;
  return null;
}
