import { diffFlows, only } from './diff-flows.ts';
import type { BlockDiff, Flow, FlowBlock, LineDiff, RowDiff, Span, TableDiff } from './flow.ts';
import { sameBlock } from './same-block.ts';

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
  let latest = last.origin;
  for (const step of steps) {
    const change = changeBetween(flow, step.flow);
    flow = step.flow;
    if (change === null) continue;
    history.take(change, step.origin);
    latest = step.origin;
  }
  const reader = new Reader(history, latest);
  return diffFlows(before, last.flow).map((block) => reader.block(block));
}

/** What one step changed: the letters before it, and every block up to what is the same again until the end. */
interface Changed {
  readonly head: number;
  readonly blocks: readonly BlockDiff[];
}

/** A turn changes a clause or two: what stands before and after them is not compared. Null when it changes no text. */
function changeBetween(before: Flow, after: Flow): Changed | null {
  const most = Math.min(before.length, after.length);
  const alike = (old: FlowBlock | undefined, now: FlowBlock | undefined) =>
    old !== undefined && now !== undefined && sameBlock(old, now);
  let start = 0;
  while (start < most && alike(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && alike(before[before.length - 1 - end], after[after.length - 1 - end])) end += 1;
  if (start + end === before.length && start + end === after.length) return null;
  const head = lettersOf(after.slice(0, start).map(kept));
  return { head, blocks: diffFlows(before.slice(start, before.length - end), after.slice(start, after.length - end)) };
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

  take({ head, blocks }: Changed, origin: number): void {
    const length = this.written.length + lettersOf(blocks) - lettersBefore(blocks);
    const written = new Int32Array(length).fill(origin);
    const places = new Int32Array(length).fill(NONE);
    const keep = (from: number, end: number, to: number) => {
      written.set(this.written.subarray(from, end), to);
      places.set(this.#places.subarray(from, end), to);
    };
    keep(0, head, 0);
    let [from, to] = [head, head];
    for (const block of blocks) {
      if (block.change !== 'same') this.touched.set(idOf(block), origin);
      for (const { change, inline } of spansOf(block)) {
        const { length } = inline.text;
        if (change === 'same') keep(from, from + length, to);
        if (change === 'deleted') this.#take(from, from + length, origin);
        if (change !== 'inserted') from += length;
        if (change !== 'deleted') to += length;
      }
    }
    keep(from, this.written.length, to);
    this.written = written;
    this.#places = places;
  }

  /** Letters of the first text that are gone are so by this origin; others leave no trace. */
  #take(from: number, end: number, origin: number): void {
    for (const place of this.#places.subarray(from, end)) {
      if (place !== NONE) this.gone[place] = origin;
    }
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
  return letters(blocks, 'deleted');
}

/** Letters of the text before. */
function lettersBefore(blocks: readonly BlockDiff[]): number {
  return letters(blocks, 'inserted');
}

function letters(blocks: readonly BlockDiff[], without: Span['change']): number {
  let count = 0;
  for (const block of blocks)
    for (const { change, inline } of spansOf(block)) if (change !== without) count += inline.text.length;
  return count;
}
