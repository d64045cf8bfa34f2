import type { Language } from '../../domain/language.ts';
import type { Cell, Sheet } from './sheet.ts';

/** With it a spreadsheet knows that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A sheet as CSV that the spreadsheets of that language open by a double click: in French, semicolons and
 * decimal commas; in English, commas and points. Lines end as RFC 4180 says.
 */
export function csvOf(sheet: Sheet, language: Language): string {
  const separator = language === 'fr' ? ';' : ',';
  const line = (cells: readonly string[]) => `${cells.map((cell) => quoted(cell, separator)).join(separator)}\r\n`;
  const rows = sheet.rows.map((row) => line(row.map((cell) => textOf(cell, language))));
  return `${BYTE_ORDER_MARK}${line(sheet.columns)}${rows.join('')}`;
}

function textOf(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return harmless(cell);
  if (typeof cell === 'number') return numberOf(cell, language);
  if ('share' in cell) return cell.share === null ? '' : `${numberOf(Math.round(cell.share * 1000) / 10, language)} %`;
  return cell.day === null ? '' : dayOf(cell.day.slice(0, 10), language);
}

function numberOf(value: number, language: Language): string {
  const text = String(Math.round(value * 100) / 100);
  return language === 'fr' ? text.replace('.', ',') : text;
}

function dayOf(day: string, language: Language): string {
  return language === 'fr' ? day.split('-').reverse().join('/') : day;
}

/** A name that begins like a formula must not be computed (OWASP, CSV injection). */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
