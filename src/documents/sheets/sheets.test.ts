import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { CalendarDate } from '../../domain/ids.ts';
import { csvOf } from './csv-of.ts';
import type { Sheet } from './sheet.ts';
import { xlsxOf } from './xlsx-of.ts';

const sheet: Sheet = {
  title: 'Étapes : durées/médianes',
  columns: ['Étape', 'Jours', 'Part', 'Depuis'],
  rows: [
    ['en négociation ; « reprise »', 12.5, { share: 0.125 }, { day: '2026-11-26' as CalendarDate }],
    ['dit "oui"', 3, { share: null }, { day: null }],
    ['=1+1', null, null, null],
    ['deux\nlignes', -0.5, { share: -0.05 }, null],
  ],
};

test('a French spreadsheet opens the table as it is: semicolons, decimal commas, its days, accents', () => {
  expect(csvOf(sheet, 'fr')).toBe(
    '\uFEFFÉtape;Jours;Part;Depuis\r\n"en négociation ; « reprise »";12,5;12,5 %;26/11/2026\r\n"dit ""oui""";3;;\r\n\'=1+1;;;\r\n"deux\nlignes";-0,5;-5 %;\r\n',
  );
  expect(csvOf(sheet, 'en').split('\r\n')[1]).toBe('en négociation ; « reprise »,12.5,12.5 %,2026-11-26');
});

test('a workbook has numbers as numbers, days as days, no formula, and the same bytes each time', () => {
  const bytes = xlsxOf(sheet);
  expect(Buffer.from(xlsxOf(sheet)).equals(Buffer.from(bytes))).toBe(true);
  const page = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(page).toContain('<c r="B2" s="0"><v>12.5</v></c>');
  expect(page).toContain('<c r="C2" s="3"><v>0.125</v></c>');
  // The 26th of November 2026 is day 46352 of the spreadsheet.
  expect(page).toContain('<c r="D2" s="2"><v>46352</v></c>');
  expect(page).toContain('<t xml:space="preserve">dit &quot;oui&quot;</t>');
  expect(page).not.toContain('<f>');
});

test('what no file may hold is left out', () => {
  const odd = xlsxOf({ title: 'a'.repeat(40), columns: ['a\u0000b<'], rows: [] });
  const parts = unzipSync(odd);
  expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('>ab&lt;<');
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain(`"${'a'.repeat(31)}"`);
});
