import type { CalendarDate, Instant } from '../../domain/ids.ts';

/** A cell: words, a number, a share (0 to 1, shown in per cent), a day, or nothing. */
export type Cell =
  | string
  | number
  | null
  | { readonly share: number | null }
  | { readonly day: CalendarDate | Instant | null };

/** A table as people keep it in a spreadsheet. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
