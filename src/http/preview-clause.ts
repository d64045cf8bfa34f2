import type { ClauseId } from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import { bind } from '../domain/memorandum/bind/bind.ts';
import type { Library } from '../domain/memorandum/library.ts';
import type { Selection } from '../domain/memorandum/selection.ts';
import type { Block, Inline, Item } from '../domain/memorandum/tree.ts';
import { completeSelection } from '../domain/memorandum/values/active-clauses.ts';

/** A run of words: `value` was typed by a party, `blank` waits for one. */
export interface PreviewRun {
  readonly kind: Inline['kind'];
  readonly text: string;
}

/** A line of an article as read on a screen; `depth` 1 and 2 are items (a) and (i). */
export type PreviewLine =
  | {
      readonly kind: 'line';
      readonly marker: string | null;
      readonly depth: number;
      readonly runs: readonly PreviewRun[];
    }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface ClausePreview {
  readonly number: number;
  readonly heading: string;
  readonly bite: 'binding' | 'frozen';
  readonly lines: readonly PreviewLine[];
}

/**
 * One clause as its article would read, the other clauses as they stand (by the platform's default where
 * nothing stands yet, so that references resolve). A conditional clause is shown even when nothing calls
 * for it yet. Null for a clause that is not in the selection.
 */
export function previewClause(
  library: Library,
  selection: Selection,
  clause: ClauseId,
  language: Language,
): ClausePreview | null {
  const shown: Library = {
    ...library,
    clauses: library.clauses.map((one) => (one.id === clause ? { ...one, trigger: null } : one)),
  };
  const { tree } = bind({ library: shown, selection: completeSelection(shown, selection), language, date: null });
  const article = tree.articles.find((one) => one.clause === clause);
  if (article === undefined) return null;
  const { number, heading, bite, blocks } = article;
  const own = tree.preamble.filter((block) => block.id.startsWith(`cl_${clause}_`));
  return { number, heading, bite, lines: [...own, ...blocks].flatMap(linesOf) };
}

function linesOf(block: Block): readonly PreviewLine[] {
  if (block.kind === 'subheading') return [line(null, 0, block.inlines)];
  if (block.kind === 'paragraph') {
    return [line(block.number, 0, block.inlines), ...block.items.flatMap((item) => itemLines(item, 1))];
  }
  const rows = block.rows.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text).join('')));
  return [{ kind: 'table', header: block.header, rows }];
}

function itemLines(item: Item, depth: number): readonly PreviewLine[] {
  return [line(item.marker, depth, item.inlines), ...item.items.flatMap((inner) => itemLines(inner, depth + 1))];
}

function line(marker: string | null, depth: number, inlines: readonly Inline[]): PreviewLine {
  return { kind: 'line', marker, depth, runs: inlines.map(({ kind, text }) => ({ kind, text })) };
}
