import { LIST_COLUMNS, type ListColumn } from '../../domain/monitoring/portfolio/list-columns.ts';
import { wordsOfSearch } from './words-of-search.ts';

/** What may be asked of the list, as it stands in the address: a view can be kept, sent and printed. */
export const FILTERS = [
  'q',
  'stage',
  'open',
  'awaiting',
  'sign',
  'officer',
  'following',
  'call',
  'sector',
  'region',
  'cohort',
] as const;
export type Filter = (typeof FILTERS)[number];

/** Shown as long as nobody chose others. */
export const USUAL_COLUMNS: readonly ListColumn[] = [
  'call',
  'stage',
  'stageSince',
  'awaiting',
  'nextDeadlineAt',
  'officer',
];

export type ListSearch = { readonly [name in Filter | 'sort' | 'columns']?: string | undefined };

/** By what figures and lists are cut. */
export type CutSearch = { readonly [name in 'call' | 'sector' | 'region' | 'cohort']?: string | undefined };

/** The cuts of an address; everything else is dropped. */
export function cutSearch(search: Readonly<Record<string, unknown>>): CutSearch {
  const { call, sector, region, cohort } = listSearch(search);
  return listSearch({ call, sector, region, cohort });
}

/** Keeps of an address what the list knows; everything else is dropped. */
export function listSearch(search: Readonly<Record<string, unknown>>): ListSearch {
  const words = wordsOfSearch(search);
  const known = [...FILTERS, 'sort', 'columns'] as const;
  const kept = known.flatMap((name) => {
    const value = words[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

/** In which order lists may stand: the first as long as nobody chose another. */
export const SORTS = ['benefit', 'stage-since', 'last-progress', 'deadline', 'began'] as const;

/** The columns of an address, in the order of the table; unknown ones are left out, none at all means the usual ones. */
export function columnsOf({ columns }: ListSearch): readonly ListColumn[] {
  if (columns === undefined) return USUAL_COLUMNS;
  const asked = columns.split(',');
  return LIST_COLUMNS.filter((column) => asked.includes(column));
}

/** What is asked, as parameters of an address. */
export function addressOf(search: ListSearch): string {
  const given = Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return new URLSearchParams(given).toString();
}

/** The same as the API takes it: columns are a matter of the screen alone. */
export function queryOf({ columns: _columns, ...asked }: ListSearch): string {
  return addressOf(asked);
}

/** The same as a file is asked for: with the columns that are on the screen. */
export function exportOf(search: ListSearch): string {
  return addressOf({ ...search, columns: columnsOf(search).join(',') });
}
