import type { Inline } from '../tree.ts';
import { type Alignable, align, type Pairing } from './align.ts';
import { diffInlines, whole } from './diff-inlines.ts';
import type {
  BlockDiff,
  Change,
  Flow,
  FlowBlock,
  FlowLine,
  FlowRow,
  FlowTable,
  LineDiff,
  RowDiff,
  Span,
  TableDiff,
} from './flow.ts';

/** Compares two flows; see `diffTrees`. */
export function diffFlows(before: Flow, after: Flow): readonly BlockDiff[] {
  return align(before.map(blockKey), after.map(blockKey)).map(([b, a]) => {
    const [old, now] = [b === null ? undefined : before[b], a === null ? undefined : after[a]];
    if (old?.kind === 'line' && now?.kind === 'line') return lineDiff(old, now);
    if (old?.kind === 'table' && now?.kind === 'table') return tableDiff(old, now);
    if (now !== undefined) return only(now, 'inserted');
    if (old !== undefined) return only(old, 'deleted');
    throw new Error('A pairing names neither side.');
  });
}

/** A block wholly of one fate. `unchanged` documents are the case `same`. */
export function only(block: FlowBlock, change: 'same' | 'inserted' | 'deleted'): BlockDiff {
  if (block.kind === 'line') return { kind: 'line', change, line: block, spans: whole(block.inlines, change) };
  return {
    kind: 'table',
    change,
    table: block,
    header: block.header.map((cell) => whole(textOnly(cell), change)),
    rows: block.rows.map((row) => onlyRow(row, change)),
  };
}

function onlyRow(row: FlowRow, change: 'same' | 'inserted' | 'deleted'): RowDiff {
  return { change, id: row.id, cells: row.cells.map((cell) => whole(cell, change)) };
}

function lineDiff(before: FlowLine, after: FlowLine): LineDiff {
  const spans = diffInlines(before.inlines, after.inlines);
  return { kind: 'line', change: fate([spans]), line: after, spans };
}

function tableDiff(before: FlowTable, after: FlowTable): TableDiff {
  const header = after.header.map((cell, index) => diffInlines(textOnly(before.header[index] ?? ''), textOnly(cell)));
  const rows = align(before.rows.map(rowKey), after.rows.map(rowKey)).map((pairing) => rowDiff(before, after, pairing));
  const same = rows.every((row) => row.change === 'same') && fate(header) === 'same';
  return { kind: 'table', change: same ? 'same' : 'changed', table: after, header, rows };
}

function rowDiff(before: FlowTable, after: FlowTable, [b, a]: Pairing): RowDiff {
  const [old, now] = [b === null ? undefined : before.rows[b], a === null ? undefined : after.rows[a]];
  if (now === undefined) return onlyRow(old ?? { id: '', cells: [] }, 'deleted');
  if (old === undefined) return onlyRow(now, 'inserted');
  const cells = now.cells.map((cell, index) => diffInlines(old.cells[index] ?? [], cell));
  return { change: fate(cells), id: now.id, cells };
}

function fate(cells: readonly (readonly Span[])[]): Change {
  return cells.every((spans) => spans.every((span) => span.change === 'same')) ? 'same' : 'changed';
}

/** Tables pair only when they have the same columns: a column more or less makes another table. */
function blockKey(block: FlowBlock): Alignable {
  if (block.kind === 'line') return { id: block.id, sort: block.role, text: textOf(block.inlines) };
  const columns = block.rows[0]?.cells.length ?? block.header.length;
  return {
    id: block.id,
    sort: `${block.role} ${columns} ${block.header.length}`,
    text: block.rows.map((row) => row.cells.map(textOf).join(' ')).join(' '),
  };
}

function rowKey(row: FlowRow): Alignable {
  return { id: row.id, sort: 'row', text: row.cells.map(textOf).join(' ') };
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}

function textOnly(text: string): readonly Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}
