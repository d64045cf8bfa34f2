import type { CalendarDate, Instant } from '../../domain/ids.ts';

/** A share (0 to 1, shown in per cent) or a day. */
export type Measured = { readonly share: number | null } | { readonly day: CalendarDate | Instant | null };

/** A cell: words, a number, what has a form of its own, or nothing. */
export type Cell = string | number | null | Measured;

/** A table as people keep it in a spreadsheet. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
