import { diffFlows, only } from './diff-flows.ts';
import type { BlockDiff, Flow, FlowBlock, LineDiff, RowDiff, Span, TableDiff } from './flow.ts';

/** A version of the text, and who brought it: a number that means something to the caller. */
export interface Step {
  readonly origin: number;
  readonly flow: Flow;
}

/** Nobody: the letter stood there before the first step, or stands there still. */
const NONE = -1;

/**
 * Compares a text with the last of the versions that followed it, and says of every change which of them
 * brought it in. Letters are followed from version to version; where the whole comparison pairs words
 * otherwise than the steps did, a change belongs to its neighbour’s origin, else to the last step that
 * touched its block. Without steps nothing has changed.
 */
export function attributedDiff(before: Flow, steps: readonly Step[]): readonly BlockDiff[] {
  const last = steps.at(-1);
  if (last === undefined) return before.map(kept);
  const history = new History(lettersOf(before.map(kept)));
  let flow = before;
  for (const step of steps) {
    history.take(stepDiff(flow, step.flow), step.origin);
    flow = step.flow;
  }
  const reader = new Reader(history, last.origin);
  return diffFlows(before, last.flow).map((block) => reader.block(block));
}

/** A turn changes a clause or two: what stands before and after them is not compared word by word. */
function stepDiff(before: Flow, after: Flow): readonly BlockDiff[] {
  const [old, now] = [before.map((block) => JSON.stringify(block)), after.map((block) => JSON.stringify(block))];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return [
    ...after.slice(0, start).map(kept),
    ...diffFlows(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...after.slice(after.length - end).map(kept),
  ];
}

function kept(block: FlowBlock): BlockDiff {
  return only(block, 'same');
}

/** What became of each letter of the first text, and where each letter of the present one comes from. */
class History {
  /** By letter of the first text: who took it away. */
  readonly gone: Int32Array;
  /** By letter of the present text: who wrote it. */
  written: Int32Array;
  /** By block: the last origin that changed it. */
  readonly touched = new Map<string, number>();
  /** By letter of the present text: its place in the first. */
  #places: Int32Array;

  constructor(letters: number) {
    this.gone = new Int32Array(letters).fill(NONE);
    this.written = new Int32Array(letters).fill(NONE);
    this.#places = Int32Array.from({ length: letters }, (_, place) => place);
  }

  take(blocks: readonly BlockDiff[], origin: number): void {
    const length = lettersOf(blocks);
    const written = new Int32Array(length).fill(origin);
    const places = new Int32Array(length).fill(NONE);
    let [from, to] = [0, 0];
    for (const block of blocks) {
      if (block.change !== 'same') this.touched.set(idOf(block), origin);
      for (const { change, inline } of spansOf(block)) {
        const end = from + inline.text.length;
        if (change === 'inserted') {
          to += inline.text.length;
          continue;
        }
        if (change === 'same') {
          written.set(this.written.subarray(from, end), to);
          places.set(this.#places.subarray(from, end), to);
          to += inline.text.length;
        } else for (const place of this.#places.subarray(from, end)) if (place !== NONE) this.gone[place] = origin;
        from = end;
      }
    }
    this.written = written;
    this.#places = places;
  }
}

/** Walks the whole comparison once, in order, and names the origin of each change. */
class Reader {
  #before = 0;
  #after = 0;
  readonly #history: History;
  readonly #last: number;

  constructor(history: History, last: number) {
    this.#history = history;
    this.#last = last;
  }

  block(block: BlockDiff): BlockDiff {
    const fallback = this.#history.touched.get(idOf(block)) ?? this.#last;
    return block.kind === 'line' ? this.#line(block, fallback) : this.#table(block, fallback);
  }

  #line(block: LineDiff, fallback: number): LineDiff {
    const spans = this.#spans(block.spans, fallback);
    return { ...block, spans, ...originOf(block.change, [spans], fallback) };
  }

  #table(block: TableDiff, fallback: number): TableDiff {
    const header = block.header.map((cell) => this.#spans(cell, fallback));
    const rows = block.rows.map((row): RowDiff => {
      const cells = row.cells.map((cell) => this.#spans(cell, fallback));
      return { ...row, cells, ...originOf(row.change, cells, fallback) };
    });
    const all = [...header, ...rows.flatMap((row) => row.cells)];
    return { ...block, header, rows, ...originOf(block.change, all, fallback) };
  }

  #spans(spans: readonly Span[], fallback: number): readonly Span[] {
    return spans.flatMap((span) => {
      const length = span.inline.text.length;
      const [before, after] = [this.#before, this.#after];
      if (span.change !== 'inserted') this.#before += length;
      if (span.change !== 'deleted') this.#after += length;
      if (span.change === 'same') return [span];
      const origins =
        span.change === 'deleted'
          ? this.#history.gone.subarray(before, before + length)
          : this.#history.written.subarray(after, after + length);
      return cut(span, origins, fallback);
    });
  }
}

/** The parts of a changed stretch that have one origin each. A letter without one goes with those before it, else after it. */
function cut(span: Span, origins: Int32Array, fallback: number): readonly Span[] {
  const parts: Span[] = [];
  let origin = origins.find((one) => one !== NONE) ?? fallback;
  let start = 0;
  const close = (end: number) => {
    const text = span.inline.text.slice(start, end);
    if (text !== '') parts.push({ ...span, inline: { ...span.inline, text }, origin });
    start = end;
  };
  // A reference is never cut: it is a field of its own in Word.
  if (span.inline.kind !== 'reference')
    for (const [place, one] of origins.entries()) {
      if (one === NONE || one === origin) continue;
      close(place);
      origin = one;
    }
  close(span.inline.text.length);
  return parts;
}

function originOf(change: BlockDiff['change'], cells: readonly (readonly Span[])[], fallback: number) {
  if (change === 'same') return {};
  return { origin: cells.flat().find((span) => span.origin !== undefined)?.origin ?? fallback };
}

function idOf(block: BlockDiff): string {
  return block.kind === 'line' ? block.line.id : block.table.id;
}

function spansOf(block: BlockDiff): readonly Span[] {
  if (block.kind === 'line') return block.spans;
  return [...block.header, ...block.rows.flatMap((row) => row.cells)].flat();
}

/** Letters of the text after. */
function lettersOf(blocks: readonly BlockDiff[]): number {
  let letters = 0;
  for (const block of blocks)
    for (const { change, inline } of spansOf(block)) if (change !== 'deleted') letters += inline.text.length;
  return letters;
}
