import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Cell, Sheet } from './sheet.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Places in the list of formats below. */
const STYLE = { plain: 0, head: 1, day: 2, share: 3 } as const;
/** Day 0 of the spreadsheet's calendar: the 30th of December 1899 (ECMA-376, 18.17.4.1). */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** A name of a sheet has at most so many signs, and none of `[]:*?/\`. */
const MOST_NAME = 31;
/** The archive keeps local time without a zone: one fixed instant, so that the same sheet gives the same bytes. */
const FIXED = new Date(1980, 0, 1);

/**
 * A sheet as an Office Open XML workbook (ECMA-376): its first row stays in sight, numbers and days are
 * numbers and days. Written here, as what the known writers of npm write does not pass Microsoft's own
 * validator, and this does.
 */
export function xlsxOf(sheet: Sheet): Uint8Array {
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${nameOf(sheet.title)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  };
  const parts: Zippable = {};
  for (const [name, text] of Object.entries(files)) parts[name] = [strToU8(text), { mtime: FIXED }];
  return zipSync(parts);
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const parts = all.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${parts.join('')}</Relationships>`;
}

function worksheet({ columns, rows }: Sheet): string {
  const lines = [columns.map((column) => textCell(column, STYLE.head)), ...rows.map((row) => row.map(cellOf))];
  const data = lines.map(
    (cells, line) =>
      `<row r="${line + 1}">${cells.map((cell, place) => cell.replace('<c', `<c r="${columnName(place)}${line + 1}"`)).join('')}</row>`,
  );
  const widths = columns.map(
    (column, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${Math.min(48, Math.max(12, column.length + 2))}" customWidth="1"/>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${data.join('')}</sheetData></worksheet>`;
}

function cellOf(cell: Cell): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'string') return textCell(cell, STYLE.plain);
  if (typeof cell === 'number') return numberCell(cell, STYLE.plain);
  if ('share' in cell) return cell.share === null ? '<c/>' : numberCell(cell.share, STYLE.share);
  if (cell.day === null) return '<c/>';
  return numberCell((Date.parse(cell.day.slice(0, 10)) - FIRST_DAY) / DAY_MS, STYLE.day);
}

function textCell(text: string, style: number): string {
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function numberCell(value: number, style: number): string {
  return `<c s="${style}"><v>${value}</v></c>`;
}

/** A, B … Z, AA, AB … */
function columnName(place: number): string {
  const rest = Math.floor(place / 26);
  return `${rest === 0 ? '' : columnName(rest - 1)}${String.fromCharCode(65 + (place % 26))}`;
}

function nameOf(title: string): string {
  return escaped(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, MOST_NAME));
}

/** What XML 1.0 cannot hold is left out: a control sign in a name must not make a file that nothing opens. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
