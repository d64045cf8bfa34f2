/** A page of a list: its rows and the keys of the last one when more follow. */
export interface Page<Row> {
  readonly items: readonly Row[];
  /** Where the next page starts; null at the end. */
  readonly next: PageKey | null;
}

/** Keyset of lists sorted by time, newest first: an instant and, for equal instants, an id. */
export interface PageKey {
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly id: string;
}

export interface PageRequest {
  readonly after?: PageKey | null | undefined;
  /** 1 to 100. */
  readonly limit: number;
}

/** Rows fetched with one more than asked become a page; `keyOf` says where the next one starts. */
export function pageOf<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => PageKey): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? keyOf(last) : null };
}
