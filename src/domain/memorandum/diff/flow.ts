import type { Inline } from '../tree.ts';

/**
 * A document as it is read from top to bottom: lines and tables, in one flat sequence. The tree is
 * the text's structure; the flow is its order, and order is what a comparison needs.
 */
export type Flow = readonly FlowBlock[];

export type FlowBlock = FlowLine | FlowTable;

export interface FlowLine {
  readonly kind: 'line';
  /** Node id of the tree (or derived from one): the first key of alignment, and the bookmark in Word. */
  readonly id: string;
  readonly role: LineRole;
  /** Id of the article or annex in which the line stands; null outside of both. */
  readonly within: string | null;
  /** Nesting of an item: 0 for `(a)`, 1 for `(i)` …; 0 for everything else. */
  readonly depth: number;
  /** Printed number, typed out: `3`, `3.2`, `(a)`, `A1`; null where there is none. */
  readonly marker: string | null;
  readonly inlines: readonly Inline[];
}

export type LineRole =
  | 'title'
  | 'subtitle'
  | 'notice'
  | 'part'
  | 'contents'
  | 'heading'
  | 'bite'
  | 'annex'
  | 'subheading'
  | 'paragraph'
  | 'item'
  | 'caption'
  | 'signature'
  | 'mention';

export interface FlowTable {
  readonly kind: 'table';
  readonly id: string;
  readonly role: 'cover' | 'table';
  readonly within: string | null;
  readonly header: readonly string[];
  readonly rows: readonly FlowRow[];
}

export interface FlowRow {
  readonly id: string;
  readonly cells: readonly (readonly Inline[])[];
}

/** What became of a block, a row or a stretch of words. */
export type Change = 'same' | 'changed' | 'inserted' | 'deleted';

/** A stretch of one inline with its fate: `changed` is never a span's fate. */
export interface Span {
  readonly change: 'same' | 'inserted' | 'deleted';
  readonly inline: Inline;
  /** Which version brought the change in, where that was asked: see `attributedDiff`. */
  readonly origin?: number;
}

export interface LineDiff {
  readonly kind: 'line';
  readonly change: Change;
  /** The line as it stands after; a deleted line as it stood before. */
  readonly line: FlowLine;
  readonly spans: readonly Span[];
  readonly origin?: number;
}

export interface TableDiff {
  readonly kind: 'table';
  readonly change: Change;
  readonly table: FlowTable;
  /** Spans of each header cell. */
  readonly header: readonly (readonly Span[])[];
  readonly rows: readonly RowDiff[];
  readonly origin?: number;
}

export interface RowDiff {
  readonly change: Change;
  readonly id: string;
  /** Spans of each cell. */
  readonly cells: readonly (readonly Span[])[];
  readonly origin?: number;
}

export type BlockDiff = LineDiff | TableDiff;

/** The comparison of two texts: blocks in reading order, deleted ones where they stood. */
export interface TreeDiff {
  readonly blocks: readonly BlockDiff[];
  readonly counts: { readonly [change in Change]: number };
}
