import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../domain/language.ts';
import type { Measured, Sheet } from './sheet.ts';

/**
 * A sheet as CSV that the spreadsheets of that language open by a double click: in French, semicolons and
 * decimal commas; in English, commas and points. Lines end as RFC 4180 says; the mark at its head says that
 * it is UTF-8; a name that begins like a formula is not computed (OWASP, CSV injection).
 */
export function csvOf(sheet: Sheet, language: Language): string {
  return stringify([sheet.columns, ...sheet.rows], {
    bom: true,
    delimiter: language === 'fr' ? ';' : ',',
    record_delimiter: '\r\n',
    // A line broken within a cell, by either sign.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
    cast: {
      number: (value) => numberOf(value, language),
      // What we wrote ourselves is no formula: a difference of shares may begin by a minus.
      object: (value) => ({ value: textOf(value as Measured, language), escape_formulas: false }),
    },
  });
}

function textOf(cell: Measured, language: Language): string {
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
