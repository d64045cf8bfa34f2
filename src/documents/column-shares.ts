import type { FlowTable } from '../domain/memorandum/diff/flow.ts';

/** Special terms: a third for the label. */
const COVER = [0.32, 0.68] as const;

/** Signs of table text that fit across the page (150 mm at 9.5 pt), and what a cell's padding takes of them. */
const SIGNS_ACROSS = 80;
const PADDING = 3;

/** A hash or another long word is broken anywhere: no column need hold more of it on one line. */
const LONGEST_WORD = 22;
const LONGEST_HASH = 48;

/** Between sharing by length (1), which starves short columns, and evenly (0), which starves sentences. */
const BALANCE = 0.65;

/**
 * How the width of a table is shared out, as fractions that sum to 1: each column first gets what its
 * longest word needs, the rest goes where the text is.
 */
export function columnShares(table: Pick<FlowTable, 'role' | 'header' | 'rows'>): readonly number[] {
  const width = Math.max(table.header.length, ...table.rows.map((row) => row.cells.length), 1);
  if (table.role === 'cover' && width === COVER.length) return COVER;
  const columns = Array.from({ length: width }, (_, column) => [
    table.header[column] ?? '',
    ...table.rows.map((row) => (row.cells[column] ?? []).map((inline) => inline.text).join('')),
  ]);
  const needs = columns.map((cells) => (Math.max(...cells.map(longestWord)) + PADDING) / SIGNS_ACROSS);
  const wishes = inProportion(columns.map((cells) => Math.max(4, ...cells.map(length)) ** BALANCE));
  return atLeast(needs, wishes);
}

/** Columns that wish for less than they need get their need; the others share what is left by their wishes. */
function atLeast(needs: readonly number[], wishes: readonly number[]): readonly number[] {
  if (needs.reduce(sum, 0) >= 1) return inProportion(needs);
  const held = new Set<number>();
  for (;;) {
    const taken = needs.reduce((total, need, column) => total + (held.has(column) ? need : 0), 0);
    const wished = wishes.reduce((total, wish, column) => total + (held.has(column) ? 0 : wish), 0);
    const share = (column: number) => ((wishes[column] ?? 0) / wished) * (1 - taken);
    const short = needs.findIndex((need, column) => !held.has(column) && share(column) < need);
    if (short < 0) return needs.map((need, column) => (held.has(column) ? need : share(column)));
    held.add(short);
  }
}

function inProportion(parts: readonly number[]): readonly number[] {
  const total = parts.reduce(sum, 0);
  return parts.map((part) => part / total);
}

function sum(left: number, right: number): number {
  return left + right;
}

/** Unbreakable spaces hold a word together. */
const BREAKABLE = /[ \t\n\u2009\u200b]/;

function longestWord(text: string): number {
  return Math.max(...text.split(BREAKABLE).map((word) => Math.min(word.length, LONGEST_WORD)));
}

function length(text: string): number {
  return text.split(BREAKABLE).reduce((total, word) => total + Math.min(word.length, LONGEST_HASH) + 1, 0);
}
