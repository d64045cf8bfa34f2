import type { FlowTable } from '../domain/memorandum/diff/flow.ts';

/** No column narrower than this share of the text's width. */
const NARROWEST = 0.09;

/** A hash or another long word is broken anywhere: it claims no more width than this many signs. */
const LONGEST_WORD = 36;

/** Special terms: a third for the label. */
const COVER = [0.32, 0.68] as const;

/**
 * How the width of a table is shared out, as fractions that sum to 1: by the square root of the
 * longest cell, so that a column of sentences is wide but does not starve one of dates.
 */
export function columnShares(table: Pick<FlowTable, 'role' | 'header' | 'rows'>): readonly number[] {
  const width = Math.max(table.header.length, ...table.rows.map((row) => row.cells.length), 1);
  if (table.role === 'cover' && width === COVER.length) return COVER;
  const longest = Array.from({ length: width }, (_, column) => {
    const cells = table.rows.map((row) => lengthOf((row.cells[column] ?? []).map((inline) => inline.text).join('')));
    return Math.sqrt(Math.max(4, table.header[column]?.length ?? 0, ...cells));
  });
  const sum = longest.reduce((total, length) => total + length, 0);
  const floored = longest.map((length) => Math.max(NARROWEST, length / sum));
  const total = floored.reduce((all, share) => all + share, 0);
  return floored.map((share) => share / total);
}

function lengthOf(text: string): number {
  return text.split(/\s/).reduce((sum, word) => sum + Math.min(word.length, LONGEST_WORD) + 1, 0);
}
