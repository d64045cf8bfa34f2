import type { Sheet } from '../../documents/sheets/sheet.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { Bilingual, Language } from '../../domain/language.ts';
import { plainWords } from '../../domain/plain-words.ts';

/** A sheet whose heads are known in both languages. */
export interface Table {
  readonly title: Bilingual;
  readonly columns: readonly Bilingual[];
  readonly rows: Sheet['rows'];
}

/** A table as it is read in one language. */
export function said({ title, columns, rows }: Table, in_: Language): Sheet {
  return { title: title[in_], columns: columns.map((column) => column[in_]), rows };
}

export function w(fr: string, en: string): Bilingual {
  return { fr, en };
}

/** `dossiers-2026-11-26.csv` */
export function fileNameOf({ title }: Sheet, day: CalendarDate, format: 'csv' | 'xlsx'): string {
  return `${plainWords(title).replaceAll(' ', '-')}-${day}.${format}`;
}
