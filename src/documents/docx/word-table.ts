import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { RowDiff, TableDiff } from '../../domain/memorandum/diff/flow.ts';
import { columnShares } from '../column-shares.ts';
import type { Marks } from './marks.ts';
import { bookmarked } from './word-runs.ts';
import { RULE, TEXT_WIDTH, twips } from './word-styles.ts';

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const HAIRLINE = { style: 'single', size: 4, color: RULE } as const;

/** A table with hairlines between rows, its header row repeated on each page, rows and words tracked. */
export function wordTable(diff: TableDiff, marks: Marks): Table {
  const widths = columnShares(diff.table).map((share) => Math.round(share * TEXT_WIDTH));
  const header =
    diff.header.length === 0
      ? []
      : [rowOf(diff, { ...diff, id: `${diff.table.id}_header`, cells: diff.header }, widths, marks, true)];
  const rows = diff.rows.map((row) => rowOf(diff, row, widths, marks, false));
  return new Table({
    rows: [...header, ...rows],
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: {
      top: HAIRLINE,
      bottom: HAIRLINE,
      left: NONE,
      right: NONE,
      insideHorizontal: HAIRLINE,
      insideVertical: NONE,
    },
  });
}

function rowOf(
  diff: TableDiff,
  { cells, id, change, origin }: RowDiff,
  widths: readonly number[],
  marks: Marks,
  isHeader: boolean,
): TableRow {
  const tracked =
    change === 'inserted'
      ? { insertion: marks.stamp(origin) }
      : change === 'deleted'
        ? { deletion: marks.stamp(origin) }
        : {};
  return new TableRow({
    ...tracked,
    cantSplit: true,
    tableHeader: isHeader,
    children: cells.map((spans, column) => {
      const label = isHeader || (diff.table.role === 'cover' && column === 0);
      return new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.DXA },
        margins: { top: 40, bottom: 40, left: column === 0 ? 0 : twips(2), right: twips(2) },
        ...(isHeader ? { shading: { type: 'clear', fill: 'F3F5F8', color: 'auto' } } : {}),
        children: [
          new Paragraph({
            style: label ? 'TableHead' : 'TableText',
            children: bookmarked(column === 0 ? id : `${id}_c${column + 1}`, spans, marks),
          }),
        ],
      });
    }),
  });
}
